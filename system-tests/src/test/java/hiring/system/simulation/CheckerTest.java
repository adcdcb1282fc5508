package hiring.system.simulation;

import static hiring.system.simulation.Edits.added;
import static hiring.system.simulation.Edits.later;
import static hiring.system.simulation.Edits.record;
import static hiring.system.simulation.Edits.replaced;
import static hiring.system.simulation.Edits.rewritten;
import static hiring.system.simulation.Edits.with;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.events.ScreenPassed;
import hiring.system.check.Finding;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checker finds what is wrong, and names it: a true history, with one thing changed, is found
 * out by that thing.
 */
class CheckerTest {

  private static final String FOLD = "equals the fold";
  private static final String PLACE = "in one place at a time";
  private static final String HOURS = "inside everyone's hours";

  private static History truth;

  @BeforeAll
  static void simulate() {
    truth = History.of(4, 150);
  }

  static Stream<Named<Topic>> decided() {
    return Stream.of(
            Topics.ROLES,
            Topics.roleCopies(Topic.Owner.SCREENING_SERVICE),
            Topics.APPLICATIONS,
            Topics.APPLICATION_UPDATES,
            Topics.CANDIDATE_UPDATES,
            Topics.SUBMISSION_REFUSALS,
            Topics.SCREENINGS,
            Topics.INTERVIEWER_POOLS,
            Topics.INTERVIEWS)
        .map(topic -> Named.of(topic.name(), topic));
  }

  @Test
  void a_true_history_is_found_true() {
    assertThat(truth.verdict().findings()).as(truth.verdict().summary()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("decided")
  void one_lost_record_is_named(Topic topic) {
    Entry lost = truth.log().of(topic).getLast();

    assertThat(findings(topic, entries -> entries.subList(0, entries.size() - 1)))
        .anySatisfy(
            finding -> isBroken(finding, FOLD, lost.keyText(), "lost from " + topic.name()));
  }

  @ParameterizedTest
  @MethodSource("decided")
  void one_doubled_record_is_named(Topic topic) {
    Entry first = truth.log().of(topic).getFirst();

    assertThat(findings(topic, entries -> added(entries, first)))
        .anySatisfy(finding -> isBroken(finding, FOLD, first.keyText(), "is not due"));
  }

  @ParameterizedTest
  @MethodSource("decided")
  void one_record_a_millisecond_later_is_named(Topic topic) {
    Entry entry = truth.log().of(topic).getLast();
    Entry later =
        new Entry(
            topic,
            entry.partition(),
            entry.offset(),
            entry.timestamp().plusMillis(1),
            entry.key(),
            entry.value(),
            entry.headers(),
            entry.record());

    assertThat(findings(topic, entries -> replaced(entries, entry, later)))
        .contains(new Finding(FOLD, entry.place(), entry.keyText(), "differs in timestamp"));
  }

  @Test
  void one_altered_field_is_named() {
    Entry entry = first(Topics.SCREENINGS, ScreenPassed.class);
    ScreenPassed altered =
        ScreenPassed.newBuilder((ScreenPassed) record(entry)).setScore(1).build();

    assertThat(
            findings(
                Topics.SCREENINGS,
                entries -> replaced(entries, entry, rewritten(entry, altered, truth.registry()))))
        .containsExactly(
            new Finding(FOLD, entry.place(), entry.keyText(), "differs in field score"));
  }

  @Test
  void one_header_less_is_named() {
    Entry entry = truth.log().of(Topics.APPLICATIONS).getFirst();
    Entry bare =
        new Entry(
            entry.topic(),
            entry.partition(),
            entry.offset(),
            entry.timestamp(),
            entry.key(),
            entry.value(),
            new RecordHeaders(),
            entry.record());

    assertThat(findings(Topics.APPLICATIONS, entries -> replaced(entries, entry, bare)))
        .containsExactly(
            new Finding(FOLD, entry.place(), entry.keyText(), "differs in number of headers"));
  }

  @Test
  void two_records_of_one_application_in_another_order_are_named() {
    Entry cancelled = first(Topics.INTERVIEWS, InterviewCancelled.class);
    List<Entry> turned = new ArrayList<>(truth.log().of(Topics.INTERVIEWS));
    turned.remove(cancelled);
    turned.addFirst(cancelled);

    assertThat(findings(Topics.INTERVIEWS, entries -> turned))
        .anySatisfy(finding ->
            isBroken(
                finding, FOLD, cancelled.keyText(), "is in another order on hiring.interviews"));
  }

  @Test
  void an_interviewer_in_two_places_is_named() {
    List<Entry> scheduled = held();
    Entry one = scheduled.getFirst();
    InterviewScheduled first = (InterviewScheduled) record(one);
    Entry other =
        scheduled.stream()
            .filter(
                entry -> ((InterviewScheduled) record(entry)).getPoolId().equals(first.getPoolId()))
            .reduce(one, (any, last) -> last);
    InterviewScheduled elsewhere =
        InterviewScheduled.newBuilder((InterviewScheduled) record(other))
            .setSessions(first.getSessions())
            .build();

    assertThat(
            findings(
                Topics.INTERVIEWS,
                entries -> replaced(entries, other, rewritten(other, elsewhere, truth.registry()))))
        .anySatisfy(finding -> assertThat(finding.law()).isEqualTo(PLACE))
        .anySatisfy(finding -> isBroken(finding, FOLD, other.keyText(), "field sessions"));
  }

  @Test
  void a_swapped_interviewer_is_named() {
    Entry entry = held().getFirst();
    InterviewScheduled scheduled = (InterviewScheduled) record(entry);
    InterviewSession session = scheduled.getSessions().getFirst();
    List<InterviewSession> sessions = new ArrayList<>(scheduled.getSessions());
    sessions.set(
        0,
        InterviewSession.newBuilder(session)
            .setInterviewers(List.of("interviewer-of-nobody"))
            .build());

    assertThat(
            findings(
                Topics.INTERVIEWS,
                entries ->
                    replaced(
                        entries,
                        entry,
                        rewritten(entry, with(scheduled, sessions), truth.registry()))))
        .anySatisfy(finding -> isBroken(finding, HOURS, entry.keyText(), "is nobody"))
        .anySatisfy(finding -> isBroken(finding, FOLD, entry.keyText(), "field sessions"));
  }

  @Test
  void a_session_at_night_is_named() {
    Entry entry = held().getFirst();
    InterviewScheduled scheduled = (InterviewScheduled) record(entry);
    List<InterviewSession> sessions =
        scheduled.getSessions().stream()
            .map(session -> later(session, Duration.ofHours(11)))
            .toList();

    assertThat(
            findings(
                Topics.INTERVIEWS,
                entries ->
                    replaced(
                        entries,
                        entry,
                        rewritten(entry, with(scheduled, sessions), truth.registry()))))
        .anySatisfy(finding -> isBroken(finding, HOURS, entry.keyText(), "does not work then"));
  }

  @Test
  void a_dead_letter_is_one_too_many() {
    Entry good = truth.log().of(Topics.APPLICATIONS).getFirst();
    Entry letter = Edits.deadLetter(good, Topic.Owner.SCREENING_SERVICE);

    assertThat(findings(letter.topic(), entries -> added(entries, letter)))
        .anySatisfy(finding -> assertThat(finding.what()).endsWith("is one too many"));
  }

  @Test
  void each_law_is_broken_by_what_it_forbids() {
    assertThat(laws(Topics.APPLICATIONS, entries -> entries.subList(1, entries.size())))
        .contains("received once, or refused once with its reason");
    assertThat(laws(Topics.APPLICATIONS, Edits::withoutTombstones))
        .contains("erased, and nobody else");
    Entry told = truth.log().of(Topics.APPLICATIONS).getFirst();
    assertThat(
            laws(
                Topics.SCREENINGS,
                entries -> added(entries, Edits.elsewhere(told, Topics.SCREENINGS))))
        .contains("personal data only where it is forgotten");
    assertThat(laws(Topics.ROLES, Edits::withoutOpenings))
        .contains("one opening for each who was hired");
    assertThat(laws(Topics.APPLICATION_UPDATES, Edits::withoutLast))
        .contains("each change told once");
    assertThat(laws(Topics.SCREENINGS, Edits::withoutLast))
        .contains("one of passed, failed, referred");
    assertThat(laws(Topics.INTERVIEWS, Edits::withoutLast))
        .contains("one of scheduled, waitlisted");
    assertThat(laws(Topics.SCREENINGS, entries -> added(entries, entries.getFirst())))
        .contains("one of passed, failed, referred", "told of once");
  }

  private static Set<String> laws(Topic topic, UnaryOperator<List<Entry>> edit) {
    return findings(topic, edit).stream().map(Finding::law).collect(Collectors.toSet());
  }

  private static List<Finding> findings(Topic topic, UnaryOperator<List<Entry>> edit) {
    Log edited = truth.log().edited(topic, edit);
    return truth.with(edited).verdict().findings();
  }

  private static void isBroken(Finding finding, String law, String key, String what) {
    assertThat(finding.law()).isEqualTo(law);
    assertThat(finding.key()).isEqualTo(key);
    assertThat(finding.what()).contains(what);
  }

  /** Loops that were arranged and not called off. */
  private static List<Entry> held() {
    Set<String> cancelled =
        truth
            .log()
            .records(Topics.INTERVIEWS, InterviewCancelled.class)
            .map(cancellation -> cancellation.getApplicationId().toString())
            .collect(Collectors.toSet());
    return truth.log().of(Topics.INTERVIEWS).stream()
        .filter(entry -> entry.record() instanceof InterviewScheduled)
        .filter(entry -> !cancelled.contains(entry.keyText()))
        .toList();
  }

  private static Entry first(Topic topic, Class<? extends SpecificRecord> type) {
    return truth.log().of(topic).stream()
        .filter(entry -> type.isInstance(entry.record()))
        .findFirst()
        .orElseThrow();
  }
}
