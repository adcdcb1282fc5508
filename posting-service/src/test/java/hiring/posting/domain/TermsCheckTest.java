package hiring.posting.domain;

import static hiring.posting.Examples.LOOP;
import static hiring.posting.Examples.RUBRIC;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hiring.posting.domain.Criterion.Kind;
import hiring.posting.domain.Criterion.WhenMissing;
import hiring.posting.domain.InterviewLoop.Session;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermsCheckTest {

  @Test
  void terms_within_the_contract_can_stand() {
    assertThat(TermsCheck.firstFault(TERMS)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void terms_that_cannot_stand_name_the_field(String field, Terms terms) {
    assertThat(TermsCheck.firstFault(terms)).contains(field);
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
        arguments("loop.sessions", loop(0, 4, 24, 28)),
        arguments("loop.sessions", loop(13, 4, 24, 28)),
        arguments("loop.sessions[0].kind", session(new Session("A B", "s", 60, 1, ""))),
        arguments("loop.sessions[0].skill", session(new Session("k", "", 60, 1, ""))),
        arguments("loop.sessions[0].minutes", session(new Session("k", "s", 50, 1, ""))),
        arguments("loop.sessions[0].minutes", session(new Session("k", "s", 495, 1, ""))),
        arguments("loop.sessions[0].interviewers", session(new Session("k", "s", 60, 6, ""))),
        arguments("loop.sessionsPerDay", loop(1, 0, 24, 28)),
        arguments("loop.noticeHours", loop(1, 4, 721, 28)),
        arguments("loop.horizonDays", loop(1, 4, 24, 91)));
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
            1));
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
            atLeast));
  }

  private static Terms session(Session session) {
    return new Terms(
        "Role", "", 1, "pool", List.of(), RUBRIC, new InterviewLoop(List.of(session), 4, 24, 28));
  }

  private static Terms loop(int sessions, int perDay, int notice, int horizon) {
    List<Session> all =
        IntStream.range(0, sessions)
            .mapToObj(number -> new Session("session-" + number, "s", 60, 1, ""))
            .toList();
    return new Terms(
        "Role", "", 1, "pool", List.of(), RUBRIC, new InterviewLoop(all, perDay, notice, horizon));
  }
}
