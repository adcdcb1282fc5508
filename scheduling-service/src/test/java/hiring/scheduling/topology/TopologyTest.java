package hiring.scheduling.topology;

import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.INTERVIEWER_POOLS;
import static hiring.contract.Topics.INTERVIEWS;
import static hiring.contract.Topics.POOL_REQUESTS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCHEDULING_COMMANDS;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.replies;
import static hiring.contract.Topics.roleCopies;
import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static hiring.scheduling.Examples.failed;
import static hiring.scheduling.Examples.interviewer;
import static hiring.scheduling.Examples.passed;
import static hiring.scheduling.Examples.posted;
import static hiring.scheduling.Examples.register;
import static hiring.scheduling.Examples.release;
import static hiring.scheduling.Examples.retry;
import static hiring.scheduling.Examples.revised;
import static hiring.scheduling.Examples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hiring.contract.Ids;
import hiring.events.CancelReason;
import hiring.events.CommandAnswered;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.Interviewer;
import hiring.events.RegisterInterviewer;
import hiring.events.RequestInterview;
import hiring.events.Shortage;
import hiring.scheduling.Examples;
import hiring.streams.testing.TopologyHarness;
import hiring.streams.testing.TopologyHarness.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopologyTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(3));
  private static final Interviewer BOTH =
      interviewer("a", "Europe/Berlin", "coding", "system-design");
  private static final Interviewer DESIGN = interviewer("b", "Europe/Berlin", "system-design");

  private final TopologyHarness harness =
      TopologyHarness.start(SCHEDULING_SERVICE, SchedulingTopology::build);

  @AfterEach
  void stop() {
    harness.close();
  }

  /** Fails whenever the topology changes: stores and changelogs are named in it, so look twice. */
  @Test
  void the_topology_is_the_one_that_was_agreed_on() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/topology.txt")) {
      assertThat(TopologyHarness.describe(SCHEDULING_SERVICE, SchedulingTopology::build))
          .isEqualToNormalizingNewlines(
              new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void every_role_event_is_copied_for_every_task() {
    harness.pipe(ROLES, ROLE.toString(), posted(), NOW);
    assertThat(harness.values(roleCopies(SCHEDULING_SERVICE))).containsOnly(posted());
  }

  @Test
  void a_command_gets_in_line_as_it_came() {
    RegisterInterviewer command = register(POOL, BOTH);
    Headers headers = new RecordHeaders().add("kafka_correlationId", utf8("c1"));
    byte[] bytes = harness.encode(SCHEDULING_COMMANDS, command);
    harness.pipeRaw(SCHEDULING_COMMANDS, utf8(POOL), bytes, headers, LATER);
    var queued = only(harness.readRaw(POOL_REQUESTS));
    assertThat(queued.key()).isEqualTo(utf8(POOL));
    assertThat(queued.value()).isEqualTo(bytes);
    assertThat(queued.getRecordTime()).isEqualTo(LATER);
    assertThat(queued.headers()).isEqualTo(headers);
  }

  @Test
  void a_pass_asks_the_pool_of_its_role_and_is_told_with_its_cause_and_time() {
    pool(BOTH, DESIGN);
    role(posted());
    pass(1, LATER);
    Read asked = harness.read(POOL_REQUESTS).getLast();
    assertThat(asked.key()).isEqualTo(POOL);
    RequestInterview request = (RequestInterview) Objects.requireNonNull(asked.value());
    assertThat(request.getCommandId())
        .isEqualTo(Ids.eventId(passed(1).getEventId(), "RequestInterview"));
    Read told = only(harness.read(INTERVIEWS));
    assertThat(told.key()).isEqualTo(application(1).toString());
    assertThat(told.timestamp()).isEqualTo(LATER);
    InterviewScheduled scheduled = (InterviewScheduled) Objects.requireNonNull(told.value());
    assertThat(scheduled.getEventId())
        .isEqualTo(Ids.eventId(request.getCommandId(), "InterviewScheduled/" + application(1)));
    assertThat(scheduled.getSessions())
        .hasSize(2)
        .allSatisfy(session -> {
          assertThat(session.getStart()).isAfterOrEqualTo(LATER.plus(Duration.ofHours(24)));
          assertThat(session.getTimeZone()).isEqualTo("Europe/Vienna");
        });
  }

  @Test
  void a_pass_that_comes_before_its_role_waits_and_is_then_routed_as_if_it_had_not() {
    pool(BOTH, DESIGN);
    pass(1, NOW);
    assertThat(harness.values(INTERVIEWS)).isEmpty();
    role(posted());
    List<SpecificRecord> waited = harness.values(INTERVIEWS);
    assertThat(waited).hasSize(1);
    try (TopologyHarness other =
        TopologyHarness.start(SCHEDULING_SERVICE, SchedulingTopology::build)) {
      other.pipe(SCHEDULING_COMMANDS, POOL, register(POOL, BOTH), NOW);
      other.pipe(SCHEDULING_COMMANDS, POOL, register(POOL, DESIGN), NOW);
      other.pipe(roleCopies(SCHEDULING_SERVICE), ROLE.toString(), posted(), NOW);
      other.pipe(SCREENINGS, application(1).toString(), passed(1), NOW);
      assertThat(other.values(INTERVIEWS)).isEqualTo(waited);
    }
  }

  @Test
  void the_version_under_which_an_application_was_received_says_which_pool() {
    role(posted());
    role(revised(2, "another-pool"));
    pass(1, NOW);
    harness.pipe(SCREENINGS, application(2).toString(), passed(application(2), ROLE, 2), NOW);
    assertThat(harness.read(POOL_REQUESTS))
        .extracting(Read::key)
        .containsExactly(POOL, "another-pool");
  }

  @Test
  void who_did_not_pass_asks_nobody() {
    role(posted());
    harness.pipe(SCREENINGS, application(1).toString(), failed(1), NOW);
    assertThat(harness.values(POOL_REQUESTS)).isEmpty();
  }

  @Test
  void a_withdrawal_gives_back_what_was_arranged_whichever_comes_first() {
    pool(BOTH, DESIGN);
    role(posted());
    pass(1, NOW);
    withdraw(1);
    assertThat(harness.values(INTERVIEWS))
        .hasExactlyElementsOfTypes(InterviewScheduled.class, InterviewCancelled.class);
    harness.values(POOL_REQUESTS);
    withdraw(2);
    pass(2, NOW);
    assertThat(harness.values(POOL_REQUESTS)).isEmpty();
    assertThat(harness.values(INTERVIEWS)).isEmpty();
  }

  @Test
  void an_application_that_is_reopened_is_invited_again_under_a_later_sequence() {
    pool(BOTH, DESIGN);
    role(posted());
    pass(1, NOW);
    update(1, "Rejected");
    update(1, "Reopened");
    List<SpecificRecord> told = harness.values(INTERVIEWS);
    assertThat(told)
        .hasExactlyElementsOfTypes(
            InterviewScheduled.class, InterviewCancelled.class, InterviewScheduled.class);
    assertThat(((InterviewCancelled) told.get(1)).getReason()).isEqualTo(CancelReason.REJECTED);
    assertThat(((InterviewScheduled) told.get(2)).getSequence()).isEqualTo(2);
  }

  @Test
  void a_pass_after_the_end_books_nothing_until_it_is_reopened() {
    pool(BOTH, DESIGN);
    role(posted());
    update(1, "Closed");
    pass(1, NOW);
    assertThat(harness.values(INTERVIEWS)).isEmpty();
    update(1, "Reopened");
    assertThat(harness.values(INTERVIEWS)).hasExactlyElementsOfTypes(InterviewScheduled.class);
  }

  @Test
  void an_erased_application_gives_back_its_time_and_is_never_invited_again() {
    pool(BOTH, DESIGN);
    role(posted());
    pass(1, NOW);
    update(1, "Erased");
    assertThat(harness.values(INTERVIEWS))
        .hasExactlyElementsOfTypes(InterviewScheduled.class, InterviewCancelled.class);
    update(1, "Reopened");
    pass(1, LATER);
    assertThat(harness.values(INTERVIEWS)).isEmpty();
    assertThat(harness.deadLetters()).isEmpty();
  }

  @Test
  void stages_and_merges_mean_nothing() {
    update(1, "StageChanged");
    update(1, "Reparented");
    assertThat(harness.values(POOL_REQUESTS)).isEmpty();
    assertThat(harness.deadLetters()).isEmpty();
  }

  @Test
  void who_waits_is_scheduled_when_an_interviewer_comes_each_under_an_id_of_their_own() {
    pool(BOTH);
    role(posted());
    pass(1, NOW);
    pass(2, NOW);
    assertThat(harness.values(INTERVIEWS))
        .hasOnlyElementsOfType(InterviewWaitlisted.class)
        .extracting(value -> ((InterviewWaitlisted) value).getShortage())
        .containsExactly(Shortage.SKILL, Shortage.SKILL);
    pool(DESIGN);
    assertThat(harness.values(INTERVIEWS))
        .hasSize(2)
        .hasOnlyElementsOfType(InterviewScheduled.class)
        .extracting(value -> value.get(0))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_retry_schedules_who_has_come_within_the_horizon_and_answers_nobody() {
    pool(BOTH, DESIGN);
    role(posted());
    for (int i = 1; i <= 60; i++) {
      pass(i, NOW);
    }
    long scheduled =
        harness.values(INTERVIEWS).stream().filter(InterviewScheduled.class::isInstance).count();
    assertThat(scheduled).isBetween(1L, 59L);
    harness.pipe(SCHEDULING_COMMANDS, POOL, retry(POOL), NOW.plus(Duration.ofDays(8)));
    assertThat(harness.values(INTERVIEWS))
        .isNotEmpty()
        .hasOnlyElementsOfType(InterviewScheduled.class);
    assertThat(harness.values(replies(SCHEDULING_SERVICE))).isEmpty();
  }

  @Test
  void a_coordinator_is_told_what_became_of_a_registration() {
    ask(register(POOL, BOTH), "c1");
    ask(register(POOL, interviewer("nobody", "Atlantis/Capital", "coding")), "c2");
    ask(register(POOL, BOTH), "c3");
    List<Read> answers = harness.read(replies(SCHEDULING_SERVICE));
    assertThat(answers)
        .extracting(answer -> header(answer, "kafka_correlationId"))
        .containsExactly("c1", "c2", "c3");
    assertThat(answers)
        .extracting(answer -> (CommandAnswered) answer.value())
        .extracting(CommandAnswered::getAccepted, CommandAnswered::getReason)
        .containsExactly(tuple(true, null), tuple(false, "UNKNOWN_TIME_ZONE"), tuple(true, null));
    assertThat(harness.values(INTERVIEWER_POOLS)).hasSize(1);
  }

  @Test
  void a_release_of_what_nobody_asked_for_is_refused_and_no_fault() {
    harness.pipe(POOL_REQUESTS, POOL, release(1), NOW);
    assertThat(harness.values(INTERVIEWS)).isEmpty();
    assertThat(harness.deadLetters()).isEmpty();
  }

  private void pool(Interviewer... interviewers) {
    for (Interviewer interviewer : interviewers) {
      harness.pipe(SCHEDULING_COMMANDS, POOL, register(POOL, interviewer), NOW);
    }
  }

  private void role(SpecificRecord event) {
    harness.pipe(roleCopies(SCHEDULING_SERVICE), ROLE.toString(), event, NOW);
  }

  private void pass(int number, Instant at) {
    harness.pipe(SCREENINGS, application(number).toString(), passed(number), at);
  }

  private void update(int number, String word) {
    String key = application(number).toString();
    harness.pipe(APPLICATION_UPDATES, key, Examples.update(number, word), NOW);
  }

  private void withdraw(int number) {
    String key = application(number).toString();
    harness.pipe(APPLICATION_UPDATES, key, withdrawn(application(number)), NOW);
  }

  private void ask(RegisterInterviewer command, String correlation) {
    harness.pipeRaw(
        SCHEDULING_COMMANDS,
        utf8(POOL),
        harness.encode(SCHEDULING_COMMANDS, command),
        new RecordHeaders().add("kafka_correlationId", utf8(correlation)),
        NOW);
  }

  private static String header(Read read, String name) {
    return new String(read.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T only(List<T> values) {
    assertThat(values).hasSize(1);
    return values.getFirst();
  }
}
