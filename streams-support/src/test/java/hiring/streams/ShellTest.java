package hiring.streams;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.CommandAnswered;
import hiring.events.PostRole;
import hiring.streams.testing.TopologyHarness;
import hiring.streams.testing.TopologyHarness.Read;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  private static final Topic REPLIES = Topics.replies(Topic.Owner.POSTING_SERVICE);

  private TopologyHarness harness;

  @BeforeEach
  void start() {
    harness = TopologyHarness.start(Topic.Owner.POSTING_SERVICE, Toy::build);
  }

  @AfterEach
  void stop() {
    harness.close();
  }

  @Test
  void an_event_keeps_the_time_and_the_trace_of_its_cause() {
    ask("one", "a", "c1");
    Read posted = harness.read(Topics.ROLES).getFirst();
    assertThat(posted.timestamp()).isEqualTo(NOW);
    assertThat(header(posted.headers(), "traceparent")).isEqualTo(TRACE);
    assertThat(header(posted.headers(), "ce_type")).isEqualTo("hiring.events.RolePosted");
    assertThat(header(posted.headers(), "ce_source")).isEqualTo("posting-service");
  }

  @Test
  void what_is_no_trace_does_not_go_on_to_a_public_topic() {
    Headers headers = new RecordHeaders();
    headers.add(
        "traceparent",
        EventHeaders.utf8("Applicant 42, applicant-42@example.org, 55 bytes in all"));
    byte[] value = harness.encode(Topics.ROLE_COMMANDS, Toy.post("one", "a"));
    harness.pipeRaw(
        Topics.ROLE_COMMANDS, EventHeaders.utf8(Toy.ROLE.toString()), value, headers, NOW);
    assertThat(harness.read(Topics.ROLES).getFirst().headers().lastHeader("traceparent")).isNull();
  }

  @Test
  void what_is_emitted_is_copied_as_well() {
    ask("one", "a", "c1");
    Topic copies = Topics.roleCopies(Topic.Owner.POSTING_SERVICE);
    assertThat(harness.values(copies)).isEqualTo(harness.values(Topics.ROLES)).hasSize(1);
  }

  @Test
  void a_caller_is_answered_under_its_correlation_id() {
    ask("one", "a", "c1");
    Read reply = harness.read(REPLIES).getFirst();
    assertThat(header(reply.headers(), EventHeaders.CORRELATION_ID)).isEqualTo("c1");
    assertThat(reply.value())
        .isEqualTo(new CommandAnswered(Toy.post("one", "a").getCommandId(), true, null, 1, null));
  }

  @Test
  void the_same_command_gets_the_same_answer_and_has_no_second_effect() {
    ask("one", "a", "c1");
    // Over HTTP a repeat is sent later, and says so.
    PostRole first = Toy.post("one", "a");
    ask(PostRole.newBuilder(first).setOccurredAt(NOW.plusSeconds(5)).build(), "c2", NOW);
    List<Read> replies = harness.read(REPLIES);
    assertThat(replies).hasSize(2);
    assertThat(replies.get(1).value()).isEqualTo(replies.get(0).value());
    assertThat(header(replies.get(1).headers(), EventHeaders.CORRELATION_ID)).isEqualTo("c2");
    assertThat(harness.values(Topics.ROLES)).hasSize(1);
    assertThat(count("REPEATED")).isEqualTo(1);
  }

  @Test
  void another_command_under_an_id_that_was_used_is_told_so_and_has_no_effect() {
    ask("one", "a", "c1");
    ask("one", "another title", "c2");
    ask("one", "a", "c3");
    UUID id = Toy.post("one", "a").getCommandId();
    assertThat(harness.values(REPLIES))
        .containsExactly(
            new CommandAnswered(id, true, null, 1, null),
            new CommandAnswered(id, false, "COMMAND_ID_REUSED", null, null),
            new CommandAnswered(id, true, null, 1, null));
    assertThat(harness.values(Topics.ROLES)).hasSize(1);
    assertThat(count("COMMAND_ID_REUSED")).isEqualTo(1);
  }

  @Test
  void an_answer_is_remembered_for_seven_days() {
    ask("one", "a", "c1");
    ask("one", "a", "c2", NOW.plus(Duration.ofDays(6)));
    assertThat(harness.values(Topics.ROLES)).hasSize(1);
  }

  @Test
  void a_refusal_is_answered_with_its_code_and_counted() {
    ask("one", "refuse", "c1");
    assertThat(harness.read(REPLIES).getFirst().value())
        .isEqualTo(
            new CommandAnswered(Toy.post("one", "").getCommandId(), false, "NO_MORE", null, null));
    assertThat(count("NO_MORE")).isEqualTo(1);
  }

  @Test
  void what_can_come_of_a_decision_is_counted_from_zero_on() {
    assertThat(count("NO_MORE")).isZero();
    assertThat(count("REPEATED")).isZero();
    assertThat(happened("Counted")).isZero();
  }

  @Test
  void every_event_is_counted_and_a_repeat_is_none() {
    ask("one", "a", "c1");
    ask("one", "a", "c2");
    ask("two", "b", "c3");
    ask("three", "refuse", "c4");
    assertThat(happened("Counted")).isEqualTo(2);
  }

  @Test
  void a_rule_that_throws_leaves_nothing_half_done() {
    ask("one", "throw", "c1");
    ask("two", "spill", "c2");
    assertThat(harness.deadLetters())
        .extracting(letter -> header(letter.headers(), "dead-letter-reason"))
        .containsExactly("FAILED_DECISION", "FAILED_DECISION");
    assertThat(harness.values(Topics.ROLES)).isEmpty();
    assertThat(harness.<Integer>store("roles").get(Toy.ROLE.toString())).isNull();
    ask("three", "a", "c3");
    assertThat(harness.<Integer>store("roles").get(Toy.ROLE.toString())).isEqualTo(1);
  }

  @Test
  void what_waited_is_let_go_only_once_it_was_decided() {
    List<String> handled = new ArrayList<>();
    try (TopologyHarness own =
        TopologyHarness.start(
            Topic.Owner.POSTING_SERVICE, streams -> Toy.build(streams, handled::add))) {
      for (String title : List.of("throw", "spill", "a", "refuse")) {
        own.pipe(Topics.ROLE_COMMANDS, Toy.ROLE.toString(), Toy.post(title, title), NOW);
      }
    }
    assertThat(handled).containsExactly("a", "refuse");
  }

  @Test
  void what_is_too_large_to_be_written_is_not_forwarded() {
    ask("one", "swell", "c1");
    assertThat(harness.deadLetters())
        .singleElement()
        .satisfies(letter ->
            assertThat(header(letter.headers(), "dead-letter-reason"))
                .isEqualTo("FAILED_DECISION"));
    assertThat(harness.values(Topics.ROLES)).isEmpty();
    assertThat(harness.<Integer>store("roles").get(Toy.ROLE.toString())).isNull();
  }

  @Test
  void what_is_too_large_to_be_written_again_leaves_word_of_where_it_lies() {
    byte[] key = EventHeaders.utf8(Toy.ROLE.toString());
    byte[] largest = new byte[RecordSize.LARGEST - key.length];
    largest[0] = '{';
    harness.pipeRaw(Topics.ROLE_COMMANDS, key, largest, NOW);
    harness.pipeRaw(Topics.ROLE_COMMANDS, key, Arrays.copyOf(largest, largest.length + 1), NOW);

    List<TestRecord<byte[], byte[]>> letters = harness.deadLetters();
    assertThat(letters)
        .extracting(letter -> header(letter.headers(), "dead-letter-reason"))
        .containsExactly("BAD_MAGIC", "OVERSIZED");
    assertThat(letters.get(0).value()).isEqualTo(largest);
    assertThat(letters.get(1).key()).isNull();
    assertThat(letters.get(1).value()).isNull();
    assertThat(header(letters.get(1).headers(), "dead-letter-offset")).isEqualTo("1");
  }

  @Test
  void a_dead_letter_does_not_tell_what_was_in_the_exception() {
    ask("one", "throw", "c1");
    Headers headers = harness.deadLetters().getFirst().headers();
    assertThat(header(headers, "dead-letter-exception"))
        .isEqualTo("java.lang.IllegalStateException");
    headers.forEach(header ->
        assertThat(new String(header.value(), StandardCharsets.UTF_8)).doesNotContain("bug"));
  }

  private void ask(String commandId, String title, String correlation) {
    ask(commandId, title, correlation, NOW);
  }

  private void ask(String commandId, String title, String correlation, Instant now) {
    ask(Toy.post(commandId, title), correlation, now);
  }

  private void ask(PostRole command, String correlation, Instant now) {
    Headers headers = new RecordHeaders();
    headers.add(EventHeaders.CORRELATION_ID, EventHeaders.utf8(correlation));
    headers.add("traceparent", EventHeaders.utf8(TRACE));
    byte[] value = harness.encode(Topics.ROLE_COMMANDS, command);
    harness.pipeRaw(
        Topics.ROLE_COMMANDS, EventHeaders.utf8(Toy.ROLE.toString()), value, headers, now);
  }

  private double count(String result) {
    return harness.meters().get(ShellMetrics.DECISIONS).tag("result", result).counter().count();
  }

  private double happened(String event) {
    return harness.meters().get(ShellMetrics.EVENTS).tag("event", event).counter().count();
  }

  private static String header(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
