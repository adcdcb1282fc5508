package hiring.scheduling.codec;

import static hiring.scheduling.Examples.LOOP;
import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.events.InterviewWaitlisted;
import hiring.events.InterviewerRegistered;
import hiring.events.ScreenFailed;
import hiring.events.Weekday;
import hiring.scheduling.Examples;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.InterviewLoop;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.RoutingCommand;
import hiring.scheduling.domain.RoutingEvent;
import hiring.scheduling.domain.WorkingHours;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class CodecTest {

  private static final UUID CAUSE = Ids.derive("event/cause");
  private static final Candidacy CANDIDACY = new Candidacy(application(1), ROLE, 1, "greenhouse");
  private static final InterviewLoop THE_LOOP = LoopCodec.fromAvro(LOOP);
  private static final LoopShape SHAPE = LoopShape.of(THE_LOOP, "Europe/Vienna");
  private static final Shortage SHORTAGE = new Shortage(Shortage.Reason.SKILL, "design");
  private static final Interviewer INTERVIEWER =
      new Interviewer(
          "interviewer-1",
          "Interviewer 1",
          "Europe/Berlin",
          List.of("coding", "system-design"),
          List.of(new WorkingHours(DayOfWeek.MONDAY, 540, 1020), new WorkingHours(null, 0, 1440)),
          3,
          8);
  private static final ArrangedSession SESSION =
      new ArrangedSession(
          "coding",
          NOW,
          NOW.plusSeconds(3600),
          ZoneId.of("Europe/Vienna"),
          List.of("interviewer-1", "interviewer-2"));

  @Test
  void an_interviewer_comes_back_as_they_went() {
    assertThat(InterviewerCodec.fromAvro(InterviewerCodec.toAvro(INTERVIEWER)))
        .isEqualTo(INTERVIEWER);
  }

  @Test
  void a_loop_comes_back_as_it_went_but_for_what_only_people_read() {
    assertThat(LoopCodec.fromAvro(LoopCodec.toAvro(THE_LOOP))).isEqualTo(THE_LOOP);
    assertThat(LoopCodec.fromAvro(LoopCodec.toEntry(THE_LOOP))).isEqualTo(THE_LOOP);
    assertThat(LoopCodec.toAvro(THE_LOOP).getSessions())
        .allSatisfy(session -> assertThat(session.getCitation()).isEmpty());
  }

  @Test
  void a_registration_comes_back_as_it_went() {
    PoolCommand.RegisterInterviewer register =
        new PoolCommand.RegisterInterviewer(POOL, "api", INTERVIEWER);
    assertThat(PoolCodec.command(PoolCodec.toAvro(register, CAUSE, NOW))).contains(register);
    assertThat(PoolCodec.toAvro(register, CAUSE, NOW).getCommandId()).isEqualTo(CAUSE);
  }

  @Test
  void every_record_that_gets_in_line_is_a_command() {
    assertThat(commands().map(SpecificRecord::getClass))
        .as("record types of the topic, tried below")
        .hasSameElementsAs(Topics.POOL_REQUESTS.records());
    assertThat(commands().map(record -> PoolCodec.command(record).orElseThrow()))
        .containsExactly(
            new PoolCommand.RequestInterview(POOL, CANDIDACY, SHAPE),
            new PoolCommand.ReleaseInterview(POOL, application(1), CancelReason.WITHDRAWN),
            new PoolCommand.RegisterInterviewer(POOL, "api", INTERVIEWER),
            new PoolCommand.RetryWaitlist(POOL));
  }

  private static Stream<SpecificRecord> commands() {
    return Stream.of(
        Examples.request(1),
        Examples.release(1),
        Examples.register(POOL, InterviewerCodec.toAvro(INTERVIEWER)),
        Examples.retry(POOL));
  }

  @Test
  void a_record_of_another_kind_is_no_command_and_no_role() {
    assertThat(PoolCodec.command(Examples.passed(1))).isEmpty();
    assertThat(RoutingCodec.role(Examples.passed(1))).isEmpty();
  }

  @Test
  void what_was_arranged_is_told_whole() {
    assertThat(PoolCodec.toAvro(scheduled(CANDIDACY), CAUSE))
        .contains(
            new InterviewScheduled(
                Ids.eventId(CAUSE, "InterviewScheduled/" + application(1)),
                NOW,
                application(1),
                ROLE,
                "greenhouse",
                1,
                POOL,
                2,
                List.of(
                    new InterviewSession(
                        "coding",
                        NOW,
                        NOW.plusSeconds(3600),
                        "Europe/Vienna",
                        List.of("interviewer-1", "interviewer-2"),
                        List.of()))));
  }

  @Test
  void what_was_called_off_is_told_with_what_is_free_again() {
    PoolEvent cancelled =
        new PoolEvent.InterviewCancelled(
            POOL, CANDIDACY, 3, CancelReason.ROLE_CLOSED, List.of(SESSION), NOW);
    assertThat(PoolCodec.toAvro(cancelled, CAUSE))
        .containsInstanceOf(InterviewCancelled.class)
        .hasValueSatisfying(value -> {
          InterviewCancelled told = (InterviewCancelled) value;
          assertThat(told.getReason()).isEqualTo(hiring.events.CancelReason.ROLE_CLOSED);
          assertThat(told.getSequence()).isEqualTo(3);
          assertThat(told.getSessions()).hasSize(1);
        });
  }

  @Test
  void who_waits_is_told_with_what_was_short() {
    PoolEvent waitlisted =
        new PoolEvent.InterviewWaitlisted(POOL, CANDIDACY, SHAPE.id(), SHORTAGE, 0, NOW);
    assertThat(PoolCodec.toAvro(waitlisted, CAUSE))
        .hasValueSatisfying(value -> {
          InterviewWaitlisted told = (InterviewWaitlisted) value;
          assertThat(told.getShortage()).isEqualTo(hiring.events.Shortage.SKILL);
          assertThat(told.getSession()).isEqualTo("design");
        });
  }

  @Test
  void who_joined_is_told_by_pool() {
    assertThat(
            PoolCodec.toAvro(
                new PoolEvent.InterviewerRegistered(POOL, "api", INTERVIEWER, NOW), CAUSE))
        .contains(
            new InterviewerRegistered(
                Ids.eventId(CAUSE, "InterviewerRegistered"),
                NOW,
                POOL,
                "api",
                InterviewerCodec.toAvro(INTERVIEWER)));
  }

  @Test
  void what_is_private_is_not_told() {
    assertThat(PoolCodec.toAvro(new PoolEvent.NothingFits(POOL, SHAPE, SHORTAGE, NOW), CAUSE))
        .isEmpty();
    assertThat(PoolCodec.toAvro(new PoolEvent.LineEnded(POOL, SHAPE.id()), CAUSE)).isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.RoleAwaited(pass()), CAUSE)).isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.RequestForestalled(application(1)), CAUSE))
        .isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.PassHeld(pass()), CAUSE)).isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.EndUndone(application(1)), CAUSE)).isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.RoutingErased(application(1)), CAUSE))
        .isEmpty();
    assertThat(PoolCodec.toAvro(new PoolEvent.InterviewErased(POOL, CANDIDACY), CAUSE)).isEmpty();
  }

  @Test
  void one_cause_gives_each_application_an_event_of_its_own() {
    Candidacy other = new Candidacy(application(2), ROLE, 1, "greenhouse");
    assertThat(PoolCodec.toAvro(scheduled(CANDIDACY), CAUSE).orElseThrow().get(0))
        .isNotEqualTo(PoolCodec.toAvro(scheduled(other), CAUSE).orElseThrow().get(0));
  }

  @Test
  void a_pass_says_who_is_to_be_interviewed_and_by_which_version_of_the_role() {
    assertThat(RoutingCodec.pass(Examples.passed(1))).isEqualTo(pass());
  }

  @Test
  void an_end_says_why_an_interview_is_called_off_and_other_updates_say_nothing() {
    assertThat(ends("Rejected", "Withdrawn", "Hired", "Closed"))
        .containsExactly(
            new RoutingCommand.End(application(1), CancelReason.REJECTED),
            new RoutingCommand.End(application(1), CancelReason.WITHDRAWN),
            new RoutingCommand.End(application(1), CancelReason.HIRED),
            new RoutingCommand.End(application(1), CancelReason.ROLE_CLOSED));
    assertThat(ends("Erased")).containsExactly(new RoutingCommand.Erase(application(1)));
    assertThat(ends("StageChanged", "Reparented", "Reopened")).isEmpty();
  }

  @Test
  void a_failed_screen_says_something_where_it_overturns_a_pass() {
    ScreenFailed failed = Examples.failed(1);
    assertThat(RoutingCodec.end(failed)).isEmpty();
    assertThat(RoutingCodec.end(ScreenFailed.newBuilder(failed).setOverturns(true).build()))
        .contains(new RoutingCommand.TakeBack(application(1)));
  }

  private static List<RoutingCommand> ends(String... words) {
    return Stream.of(words)
        .flatMap(word -> RoutingCodec.end(Examples.update(1, word)).stream())
        .toList();
  }

  @Test
  void every_event_of_a_role_says_what_its_version_says_of_interviews() {
    assertThat(
            Stream.of(Examples.posted(), Examples.revised(2, "other"), Examples.closed(3))
                .map(record -> RoutingCodec.role(record).orElseThrow()))
        .containsExactly(
            new RoutingCodec.OfRole(ROLE, new RoleVersion(1, POOL, THE_LOOP)),
            new RoutingCodec.OfRole(ROLE, new RoleVersion(2, "other", THE_LOOP)),
            new RoutingCodec.OfRole(ROLE, new RoleVersion(3, POOL, THE_LOOP)));
  }

  @Test
  void what_a_pool_is_asked_comes_back_as_it_went() {
    SpecificRecord request =
        RoutingCodec.toAvro(new RoutingEvent.InterviewRequested(POOL, pass(), THE_LOOP, NOW), CAUSE)
            .orElseThrow();
    assertThat(PoolCodec.command(request))
        .contains(new PoolCommand.RequestInterview(POOL, CANDIDACY, SHAPE));
    assertThat(request.get(0)).isEqualTo(Ids.eventId(CAUSE, "RequestInterview"));
    SpecificRecord release =
        RoutingCodec.toAvro(
                new RoutingEvent.InterviewReleased(
                    POOL, application(1), ROLE, "greenhouse", CancelReason.WITHDRAWN, NOW),
                CAUSE)
            .orElseThrow();
    assertThat(PoolCodec.command(release))
        .contains(new PoolCommand.ReleaseInterview(POOL, application(1), CancelReason.WITHDRAWN));
  }

  @Test
  void every_word_of_the_contract_has_its_word_here_and_the_other_way_round() {
    assertThat(names(hiring.events.CancelReason.values()))
        .hasSameElementsAs(names(CancelReason.values()));
    assertThat(names(hiring.events.Shortage.values()))
        .hasSameElementsAs(names(Shortage.Reason.values()));
    assertThat(names(Weekday.values()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("UNKNOWN"), names(DayOfWeek.values()).stream()).toList());
    assertThat(names(hiring.scheduling.store.CancelCode.values()))
        .hasSameElementsAs(names(CancelReason.values()));
    assertThat(names(hiring.scheduling.store.ShortageReason.values()))
        .hasSameElementsAs(names(Shortage.Reason.values()));
  }

  @Test
  void every_event_that_is_told_has_a_topic_that_takes_it() {
    assertThat(
            Stream.concat(
                    Topics.INTERVIEWS.records().stream(),
                    Topics.INTERVIEWER_POOLS.records().stream())
                .map(type -> SpecificData.get().getSchema(type).getName()))
        .containsExactlyInAnyOrder(
            "InterviewScheduled",
            "InterviewWaitlisted",
            "InterviewCancelled",
            "InterviewerRegistered");
  }

  private static PoolEvent scheduled(Candidacy candidacy) {
    return new PoolEvent.InterviewScheduled(POOL, candidacy, 2, List.of(SESSION), NOW);
  }

  private static Pass pass() {
    return new Pass(CANDIDACY, "Europe/Vienna");
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
