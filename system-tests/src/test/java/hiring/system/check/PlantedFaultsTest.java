package hiring.system.check;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.CommandAnswered;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewSession;
import hiring.events.SessionTrainee;
import hiring.events.TraineePart;
import hiring.system.log.Log;
import hiring.system.scenario.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of each kind in a true tale of interviews: each is found, and named by its law. */
class PlantedFaultsTest {

  private static final String PLACE = "in one place at a time";
  private static final String HOURS = "inside everyone's hours";
  private static final String OFF = "not in time off";
  private static final String LIMITS = "within daily and weekly limits";
  private static final String SEATS = "each seat by someone who can";
  private static final String LOOP = "the loop that the role asks for";
  private static final String NOTICE = "after the notice, before the horizon";
  private static final String SEQUENCE = "sequence up by one with each change";
  private static final String BEFORE = "told as it was before";
  private static final String COMMANDS = "one effect or one refusal";
  private static final String OUTCOME = "one of scheduled, waitlisted";

  private static final String ONE = "one scheduled";
  private static final String TWO = "two scheduled";
  private static final String THREE = "three scheduled";
  private static final String FOUR = "four scheduled";
  private static final String AGAIN = "one scheduled again";

  @Test
  void a_true_tale_is_found_true() {
    assertThat(findings(TrueTale.tell())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"places", "hours", "loops", "changes", "commands", "outcomes"})
  void a_fault_is_named(String fault, UnaryOperator<Tale> plant, String law, String what) {
    assertThat(findings(plant.apply(TrueTale.tell())))
        .as(fault)
        .anySatisfy(finding -> {
          assertThat(finding.law()).isEqualTo(law);
          assertThat(finding.what()).contains(what);
        });
  }

  static Stream<Arguments> places() {
    return Stream.of(
        fault(
            "an interviewer in two places",
            tale -> session(tale, TWO, 0, at("2026-03-04T09:30:00Z", 60)),
            PLACE,
            "engineering/ann is elsewhere"),
        fault(
            "a trainee in two places",
            tale ->
                session(tale, TWO, 1, seen -> trained(at("2026-03-04T10:30:00Z", 45).apply(seen))),
            PLACE,
            "engineering/dee is elsewhere"),
        fault(
            "a moved session where somebody is",
            tale -> session(tale, "one rescheduled", 0, at("2026-03-04T12:30:00Z", 60)),
            PLACE,
            "engineering/cy is elsewhere"),
        fault(
            "a session that is given where another stands while the rest waits",
            tale ->
                session(tale, FOUR, 0, who("cy").andThen(at("2026-03-04T09:30:00Z", 30))::apply),
            PLACE,
            "engineering/cy is elsewhere"),
        fault(
            "an applicant in two places",
            tale -> session(tale, THREE, 1, at("2026-03-05T09:15:00Z", 30)),
            PLACE,
            "two sessions at one time"),
        fault(
            "no buffer",
            tale -> session(tale, TWO, 0, at("2026-03-04T10:00:00Z", 60)),
            "a buffer between sessions",
            "engineering/ann has no time between"),
        fault(
            "booked in time off",
            tale -> session(tale, FOUR, 0, at("2026-03-04T10:00:00Z", 30)),
            OFF,
            "engineering/ann is off then"),
        fault(
            "left in time off",
            tale -> tale.without("one rescheduled"),
            OFF,
            "engineering/ann is left in it"),
        fault(
            "booked while busy",
            tale -> session(tale, FOUR, 1, at("2026-03-05T13:00:00Z", 30)),
            OFF,
            "engineering/ben is off then"),
        fault(
            "three sessions on a day that takes two",
            tale ->
                session(
                    tale.with("register ben registered", record -> TrueTale.limited(record, 2, 5)),
                    THREE,
                    0,
                    at("2026-03-04T14:00:00Z", 30)),
            LIMITS,
            "engineering/ben has too many that day"),
        fault(
            "three sessions in a week that takes two",
            tale -> tale.with("register cy registered", record -> TrueTale.limited(record, 3, 2)),
            LIMITS,
            "engineering/cy has too many that week"));
  }

  static Stream<Arguments> hours() {
    return Stream.of(
        fault(
            "before they work",
            tale -> session(tale, AGAIN, 1, at("2026-03-06T07:45:00Z", 45)),
            HOURS,
            "engineering/eve does not work then"),
        fault(
            "after the clocks have changed",
            // Nine o'clock in winter is ten in summer: what ends at five would end at six.
            tale -> session(tale, FOUR, 1, at("2026-03-30T15:00:00Z", 30)),
            HOURS,
            "engineering/ben does not work then"),
        fault(
            "left outside of the hours of somebody who is described anew",
            tale ->
                tale.put(
                        "register cy anew",
                        Topics.POOL_REQUESTS,
                        TrueTale.POOL,
                        TrueTale.register(TrueTale.interviewer("cy", "Asia/Tokyo", "coding")))
                    .told(
                        "cy anew",
                        "register cy anew",
                        Topics.INTERVIEWER_POOLS,
                        event ->
                            TrueTale.registered(
                                event, TrueTale.interviewer("cy", "Asia/Tokyo", "coding"))),
            HOURS,
            "engineering/cy is left outside of their hours"),
        fault(
            "on a day off",
            tale ->
                session(tale, TWO, 1, seen -> trained(at("2026-03-10T10:00:00Z", 45).apply(seen))),
            HOURS,
            "engineering/dee does not work then"),
        fault(
            "at the hours of the zone that they have left",
            tale ->
                session(tale, TWO, 1, seen -> trained(at("2026-03-12T10:00:00Z", 45).apply(seen))),
            HOURS,
            "engineering/dee does not work then"),
        fault(
            "a quarter of an hour after they go home",
            tale ->
                session(tale, TWO, 1, seen -> trained(at("2026-03-04T10:45:00Z", 45).apply(seen))),
            HOURS,
            "engineering/dee does not work then"),
        fault(
            "outside of the applicant's window",
            tale -> session(tale, THREE, 1, at("2026-03-05T12:00:00Z", 30)),
            HOURS,
            "outside of the applicant's hours"),
        fault(
            "outside of the applicant's usual hours",
            tale -> session(tale, TWO, 1, at("2026-03-04T15:30:00Z", 45)),
            HOURS,
            "outside of the applicant's hours"),
        fault(
            "within the notice",
            tale -> session(tale, ONE, 0, at("2026-03-03T09:00:00Z", 60)),
            NOTICE,
            "starts within the notice"),
        fault(
            "moved behind the horizon",
            tale -> session(tale, AGAIN, 1, at("2026-04-01T09:00:00Z", 45)),
            NOTICE,
            "starts after the horizon"));
  }

  static Stream<Arguments> loops() {
    return Stream.of(
        fault("nobody who can", tale -> session(tale, TWO, 0, who("ben")), SEATS, "cannot take it"),
        fault(
            "one seat of two that is nobody's who can",
            tale -> session(tale, TWO, 1, who("ann", "cy")),
            SEATS,
            "cannot take it"),
        fault(
            "one on two seats",
            tale -> session(tale, TWO, 1, who("ben", "ben")),
            SEATS,
            "different"),
        fault(
            "an empty seat", tale -> session(tale, TWO, 1, who("ben")), SEATS, "as many as seats"),
        fault(
            "a trainee who learns something else",
            tale -> session(tale, FOUR, 0, PlantedFaultsTest::trained),
            SEATS,
            "a part that a trainee has not come to"),
        fault(
            "a trainee who takes what they have never watched",
            tale -> session(tale, ONE, 1, taking("dee", TraineePart.REVERSE_SHADOW)),
            SEATS,
            "a part that a trainee has not come to"),
        fault(
            "a trainee who leads before they have learned",
            tale ->
                session(tale, TWO, 1, who("dee", "cy"))
                    .with("register dee registered", TrueTale::untaught),
            SEATS,
            "cannot take it"),
        fault(
            "a trainee where none is taken",
            tale -> session(tale, TWO, 0, PlantedFaultsTest::trained),
            SEATS,
            "too many trainees"),
        fault(
            "a session is lost",
            tale -> sessions(tale, TWO, sessions -> sessions.subList(0, 1)),
            LOOP,
            "not the sessions of the loop"),
        fault(
            "a session twice",
            tale ->
                sessions(tale, TWO, sessions -> List.of(sessions.getFirst(), sessions.getFirst())),
            LOOP,
            "not the sessions of the loop"),
        fault(
            "a shorter session",
            tale -> session(tale, TWO, 0, at("2026-03-04T11:00:00Z", 45)),
            LOOP,
            "a session of another length"),
        fault(
            "in another order",
            tale -> sessions(tale, AGAIN, List::reversed),
            LOOP,
            "not earliest first"),
        fault(
            "the last session first",
            tale ->
                sessions(
                    tale,
                    TWO,
                    any ->
                        List.of(
                            TrueTale.session("panel", "2026-03-04T10:00:00Z", 45, "ben", "cy"),
                            TrueTale.session("coding", "2026-03-04T11:00:00Z", 60, "ann"))),
            LOOP,
            "not in order"),
        fault(
            "no break",
            tale -> session(tale, TWO, 1, at("2026-03-04T12:00:00Z", 45)),
            LOOP,
            "no break"),
        fault(
            "a block on two days",
            tale -> session(tale, FOUR, 1, at("2026-03-09T10:30:00Z", 30)),
            LOOP,
            "on more than one day"));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        fault(
            "a sequence that stays",
            tale -> tale.with("one rescheduled", record -> set(record, "sequence", 0)),
            SEQUENCE,
            "sequence 0 instead of 1"),
        fault(
            "a sequence that leaps",
            tale -> tale.with("two cancelled", record -> set(record, "sequence", 2)),
            SEQUENCE,
            "sequence 2 instead of 1"),
        fault(
            "a sequence that goes up with nothing",
            tale -> tale.with(THREE, record -> set(record, "sequence", 1)),
            SEQUENCE,
            "sequence 1 instead of 0"),
        fault(
            "other sessions before than there were",
            tale -> tale.with("one rescheduled", record -> set(record, "previous", List.of())),
            BEFORE,
            "other sessions than were there"),
        fault(
            "other sessions before a wait than there were",
            tale -> tale.with("one waits", record -> set(record, "previous", List.of())),
            BEFORE,
            "other sessions than were there"),
        fault(
            "a move of nothing",
            tale ->
                tale.with(
                    "one rescheduled",
                    record ->
                        set(record, "sessions", ((InterviewRescheduled) record).getPrevious())),
            BEFORE,
            "nothing is moved"),
        fault(
            "a session that is not given back",
            tale -> sessions(tale, "two cancelled", sessions -> sessions.subList(1, 2)),
            BEFORE,
            "gives back other sessions than it held"),
        fault(
            "a session that stands and was not there",
            tale -> session(tale, "one waits", 0, who("ann")),
            BEFORE,
            "a session stands that was not there"),
        fault(
            "with somebody who declined",
            tale -> session(tale, AGAIN, 1, who("ben", "cy")),
            "as people asked",
            "with somebody who declined"),
        fault(
            "moved to before it was to be",
            tale -> session(tale, "three rescheduled", 1, at("2026-03-05T10:00:00Z", 30)),
            "as people asked",
            "moved to before it was to be"),
        fault(
            "what was to be moved stays, and something else is moved",
            tale ->
                sessions(
                    tale,
                    "three rescheduled",
                    any ->
                        List.of(
                            TrueTale.session("chat", "2026-03-05T09:30:00Z", 30, "ann"),
                            TrueTale.session("talk", "2026-03-05T11:00:00Z", 30, "ben"))),
            "as people asked",
            "not moved as was asked"),
        fault(
            "an event that follows from nothing",
            tale -> tale.with(ONE, record -> set(record, "eventId", Ids.derive("tale/nothing"))),
            "follows from a request",
            "follows from none"),
        fault("told of twice", tale -> tale.twice("blocked"), "told of once", "is there before"));
  }

  static Stream<Arguments> commands() {
    return Stream.of(
        fault("a lost command", tale -> tale.without("block"), COMMANDS, "in line 0 times"),
        fault(
            "a lost answer", tale -> tale.without("cancel answered"), COMMANDS, "answered 0 times"),
        fault("a second answer", tale -> tale.twice("busy answered"), COMMANDS, "answered 2 times"),
        fault(
            "a refusal with an effect",
            tale -> tale.with("block answered", record -> refused((CommandAnswered) record)),
            COMMANDS,
            "refused, and has an effect"),
        fault(
            "an acceptance without an effect",
            tale -> tale.without("imported"),
            COMMANDS,
            "accepted, and has no effect"),
        fault(
            "an answer to nobody",
            tale -> tale.without("vain given").without("vain"),
            COMMANDS,
            "answers nobody"));
  }

  static Stream<Arguments> outcomes() {
    return Stream.of(
        fault("a lost pass", tale -> tale.without(ONE), OUTCOME, "is [rescheduled"),
        fault(
            "an applicant of whom nothing is told",
            tale -> tale.without("three waits").without(THREE).without("three rescheduled"),
            OUTCOME,
            "is []"),
        fault("scheduled twice", tale -> tale.twice(TWO), OUTCOME, "scheduled, cancelled"),
        fault(
            "who withdrew is still expected",
            tale -> tale.without("four cancelled"),
            OUTCOME,
            "is [scheduled]"),
        fault(
            "cancelled, and nobody asked for it",
            tale -> tale.without("cancel given"),
            OUTCOME,
            "cancelled: COORDINATOR"));
  }

  private static Arguments fault(String fault, UnaryOperator<Tale> plant, String law, String what) {
    return Arguments.of(fault, plant, law, what);
  }

  private static List<Finding> findings(Tale tale) {
    Log log = tale.log();
    Expected expected =
        new Expected(
            Map.of(), Map.of(TrueTale.FOUR, List.of(Step.WITHDRAW)), Set.of(), Set.of(), Set.of());
    List<Finding> findings = new ArrayList<>();
    Book book = new Book(log);
    Checker.INTERVIEWS.forEach(law -> findings.addAll(law.broken(book)));
    findings.addAll(new InterviewLaw().broken(log, expected));
    findings.addAll(new IdentityLaw().broken(log, expected));
    return findings;
  }

  private static Tale sessions(Tale tale, String name, UnaryOperator<List<InterviewSession>> edit) {
    return tale.with(
        name,
        record -> {
          @SuppressWarnings("unchecked")
          List<InterviewSession> sessions =
              (List<InterviewSession>) record.get(record.getSchema().getField("sessions").pos());
          return set(record, "sessions", edit.apply(sessions));
        });
  }

  private static Tale session(
      Tale tale, String name, int index, UnaryOperator<InterviewSession> edit) {
    return sessions(
        tale,
        name,
        sessions -> {
          List<InterviewSession> edited = new ArrayList<>(sessions);
          edited.set(index, edit.apply(edited.get(index)));
          return edited;
        });
  }

  private static UnaryOperator<InterviewSession> at(String start, int minutes) {
    return session ->
        InterviewSession.newBuilder(session)
            .setStart(Instant.parse(start))
            .setEnd(Instant.parse(start).plusSeconds(60L * minutes))
            .build();
  }

  private static UnaryOperator<InterviewSession> who(String... interviewers) {
    return session ->
        InterviewSession.newBuilder(session).setInterviewers(List.of(interviewers)).build();
  }

  private static InterviewSession trained(InterviewSession session) {
    return taking("dee", TraineePart.SHADOW).apply(session);
  }

  private static UnaryOperator<InterviewSession> taking(String trainee, TraineePart part) {
    return session ->
        InterviewSession.newBuilder(session)
            .setTrainees(List.of(new SessionTrainee(trainee, part)))
            .build();
  }

  /** A copy of a record with one field as it might be instead. */
  private static SpecificRecord set(SpecificRecord record, String field, Object value) {
    SpecificRecord copy = SpecificData.get().deepCopy(record.getSchema(), record);
    copy.put(record.getSchema().getField(field).pos(), value);
    return copy;
  }

  private static CommandAnswered refused(CommandAnswered answer) {
    return CommandAnswered.newBuilder(answer).setAccepted(false).setReason("OTHER").build();
  }
}
