package hiring.posting.domain;

import static hiring.posting.Examples.LOOP;
import static hiring.posting.Examples.RUBRIC;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hiring.posting.domain.Criterion.Kind;
import hiring.posting.domain.Criterion.WhenMissing;
import hiring.posting.domain.InterviewLoop.Seat;
import hiring.posting.domain.InterviewLoop.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermsCheckTest {

  private static final TermsCheck CHECK =
      new TermsCheck(query -> query.equals("bad") ? Optional.of("column 2: …") : Optional.empty());

  @Test
  void terms_within_the_contract_can_stand() {
    assertThat(CHECK.firstFault(TERMS)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void terms_that_cannot_stand_name_the_field(String field, Terms terms) {
    assertThat(CHECK.firstFault(terms).map(TermsFault::field)).contains(field);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("title", terms("", "", 1, "pool")),
        arguments("title", terms("x".repeat(201), "", 1, "pool")),
        arguments("description", terms("Role", "x".repeat(20_001), 1, "pool")),
        arguments("openings", terms("Role", "", 0, "pool")),
        arguments("poolId", terms("Role", "", 1, " ")),
        arguments("externalRefs[0].source", ref(new ExternalRef("Green house", "", "1"))),
        arguments("externalRefs[0].tenant", ref(new ExternalRef("greenhouse", "a/b", "1"))),
        arguments("externalRefs[0].jobId", ref(new ExternalRef("greenhouse", "", ""))),
        arguments("rubric.passMark", rubric(-1, -1, YEARS)),
        arguments("rubric.referFrom", rubric(50, 51, YEARS)),
        arguments("rubric.criteria", rubric(50, 40)),
        arguments("rubric.criteria[1].id", rubric(50, 40, YEARS, YEARS)),
        arguments("rubric.criteria[0].id", criterion("Not A Code", Kind.YEARS, 1, 5.0, null)),
        arguments("rubric.criteria[0].kind", criterion("c", Kind.OTHER, 1, null, null)),
        arguments("rubric.criteria[0].points", criterion("c", Kind.YEARS, 1_001, 5.0, null)),
        arguments("rubric.criteria[0].minimumYears", criterion("c", Kind.YEARS, 1, null, null)),
        arguments(
            "rubric.criteria[0].minimumYears", criterion("c", Kind.YEARS, 1, Double.NaN, null)),
        arguments("rubric.criteria[0].minimumYears", criterion("c", Kind.YEARS, 1, -1.0, null)),
        arguments("rubric.criteria[0].maximumYears", criterion("c", Kind.YEARS, 1, 5.0, 4.0)),
        arguments(
            "rubric.criteria[0].maximumYears",
            criterion("c", Kind.YEARS, 1, 5.0, Double.POSITIVE_INFINITY)),
        arguments("rubric.criteria[0].minimumDegree", criterion("c", Kind.DEGREE, 1, null, null)),
        arguments("rubric.criteria[0].question", criterion("c", Kind.ANSWER, 1, null, null)),
        arguments("rubric.criteria[0].anyOf", criterion("c", Kind.LANGUAGES, 1, null, null)),
        arguments("rubric.criteria[0].anyOf[1]", phrases(List.of("Go", " "), 1)),
        arguments("rubric.criteria[0].atLeast", phrases(List.of("Go", "Java"), 3)),
        arguments("rubric.criteria[0].atLeast", phrases(List.of("Go", "Java"), 0)),
        arguments("rubric.passMark", rubric(21, 10, YEARS)),
        arguments("rubric.criteria[0].preferred.points", preferring(6.0, 8.0, -1)),
        arguments("rubric.criteria[0].preferred.from", preferring(null, null, 5)),
        arguments("rubric.criteria[0].preferred.to", preferring(8.0, 6.0, 5)),
        arguments("rubric.criteria[0].anyOf", numbers(List.of("yes"), 1.0, 2.0)),
        arguments("rubric.criteria[0].range.from", numbers(List.of(), Double.NaN, 2.0)),
        arguments("rubric.criteria[0].range.to", numbers(List.of(), 3.0, 2.0)),
        arguments("rubric.criteria[0].anyOf[1]", queries("good", "bad")),
        arguments("loop.sessions", loop(0, 4, 24, 28)),
        arguments("loop.sessions", loop(13, 4, 24, 28)),
        arguments("loop.sessions[0].kind", session(new Session("A B", "s", 60, 1, ""))),
        arguments("loop.sessions[0].skill", session(new Session("k", "", 60, 1, ""))),
        arguments("loop.sessions[0].minutes", session(new Session("k", "s", 50, 1, ""))),
        arguments("loop.sessions[0].minutes", session(new Session("k", "s", 495, 1, ""))),
        arguments("loop.sessions[0].interviewers", session(new Session("k", "s", 60, 6, ""))),
        arguments("loop.sessionsPerDay", loop(1, 0, 24, 28)),
        arguments("loop.noticeHours", loop(1, 4, 721, 28)),
        arguments("loop.horizonDays", loop(1, 4, 24, 91)),
        arguments("loop.breakMinutes", breaks(-15)),
        arguments("loop.breakMinutes", breaks(20)),
        arguments("loop.breakMinutes", breaks(255)),
        arguments("loop.sessionsPerDay", oneBlock(4, 3)),
        arguments("loop.sessions[0].skill", session(seated("s", 1, 1, seat("s")))),
        arguments(
            "loop.sessions[0].interviewers", session(seated(null, 1, 1, seat("s"), seat("t")))),
        arguments("loop.sessions[0].seats", session(seated(null, 6, 1, seats(6)))),
        arguments(
            "loop.sessions[0].seats[1].skills", session(seated(null, 2, 1, seat("s"), seat()))),
        arguments(
            "loop.sessions[0].seats[0].skills[1]", session(seated(null, 1, 1, seat("s", " ")))),
        arguments("loop.sessions[0].trainees", session(seated(null, 1, 3, seat("s")))));
  }

  private static Terms terms(String title, String description, int openings, String poolId) {
    return new Terms(title, description, openings, poolId, List.of(), RUBRIC, LOOP);
  }

  private static Terms ref(ExternalRef ref) {
    return new Terms("Role", "", 1, "pool", List.of(ref), RUBRIC, LOOP);
  }

  private static Terms rubric(int passMark, int referFrom, Criterion... criteria) {
    Rubric rubric = new Rubric(passMark, referFrom, List.of(criteria));
    return new Terms("Role", "", 1, "pool", List.of(), rubric, LOOP);
  }

  private static Terms criterion(
      String id, Kind kind, int points, @Nullable Double least, @Nullable Double most) {
    return rubric(
        50,
        40,
        new Criterion(
            id,
            "Title",
            "",
            kind,
            false,
            points,
            WhenMissing.REFER,
            least,
            most,
            null,
            null,
            List.of(),
            1,
            null,
            null));
  }

  private static Terms phrases(List<String> anyOf, int atLeast) {
    return rubric(
        50,
        40,
        new Criterion(
            "c",
            "Title",
            "",
            Kind.TEXT,
            false,
            1,
            WhenMissing.REFER,
            null,
            null,
            null,
            null,
            anyOf,
            atLeast,
            null,
            null));
  }

  private static Terms preferring(@Nullable Double from, @Nullable Double to, int points) {
    return asking(Kind.YEARS, List.of(), new Criterion.Preferred(from, to, points), null);
  }

  private static Terms numbers(List<String> anyOf, Double least, Double most) {
    return asking(Kind.ANSWER, anyOf, null, new Criterion.Range(least, most));
  }

  private static Terms queries(String... anyOf) {
    return asking(Kind.QUERY, List.of(anyOf), null, null);
  }

  private static Terms asking(
      Kind kind,
      List<String> anyOf,
      Criterion.@Nullable Preferred preferred,
      Criterion.@Nullable Range range) {
    return rubric(
        1,
        0,
        new Criterion(
            "c",
            "Title",
            "",
            kind,
            false,
            1,
            WhenMissing.REFER,
            5.0,
            null,
            null,
            "Question?",
            anyOf,
            1,
            preferred,
            range));
  }

  @Test
  void a_fault_of_a_rubric_names_the_criterion_and_of_a_query_the_column() {
    assertThat(CHECK.firstFault(queries("good", "bad")))
        .contains(new TermsFault("rubric.criteria[0].anyOf[1]", "column 2: … in criterion 1, c"));
    assertThat(CHECK.firstFault(preferring(8.0, 6.0, 5)))
        .contains(
            new TermsFault(
                "rubric.criteria[0].preferred.to", "is out of its range in criterion 1, c"));
    assertThat(CHECK.firstFault(rubric(21, 10, YEARS)))
        .contains(
            new TermsFault("rubric.passMark", "is out of reach: all criteria together bring 20"));
  }

  private static Terms session(Session session) {
    return terms(new InterviewLoop(List.of(session), 4, 24, 28));
  }

  private static Session seated(
      @Nullable String skill, int interviewers, int trainees, Seat... seats) {
    return new Session("k", skill, 60, interviewers, List.of(seats), trainees, "");
  }

  private static Seat seat(String... skills) {
    return new Seat(List.of(skills));
  }

  private static Seat[] seats(int count) {
    return IntStream.range(0, count).mapToObj(number -> seat("s")).toArray(Seat[]::new);
  }

  @Test
  void a_day_that_takes_all_sessions_takes_them_in_one_block() {
    assertThat(CHECK.firstFault(oneBlock(4, 4))).isEmpty();
  }

  private static Terms breaks(int minutes) {
    return terms(new InterviewLoop(sessions(1), 4, 24, 28, true, minutes, false));
  }

  private static Terms oneBlock(int sessions, int perDay) {
    return terms(new InterviewLoop(sessions(sessions), perDay, 24, 28, true, 0, true));
  }

  private static Terms loop(int sessions, int perDay, int notice, int horizon) {
    return terms(new InterviewLoop(sessions(sessions), perDay, notice, horizon));
  }

  private static List<Session> sessions(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Session("session-" + number, "s", 60, 1, ""))
        .toList();
  }

  private static Terms terms(InterviewLoop loop) {
    return new Terms("Role", "", 1, "pool", List.of(), RUBRIC, loop);
  }
}
