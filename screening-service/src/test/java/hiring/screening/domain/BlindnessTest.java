package hiring.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rubric cannot see it cannot hold against anyone. */
class BlindnessTest {

  @Test
  void evidence_is_years_degree_languages_answers_and_text_and_nothing_else() {
    assertThat(components(Evidence.class))
        .containsExactly(
            "Double years",
            "Degree degree",
            "List<String> languages",
            "List<Answer> answers",
            "String resume",
            "String coverLetter");
    assertThat(components(Answer.class)).containsExactly("String question", "String answer");
  }

  @Test
  void a_rubric_judges_evidence_alone() {
    List<Method> judging =
        publicMethods(Rubric.class)
            .filter(method -> method.getReturnType() == Assessment.class)
            .toList();
    assertThat(judging).hasSize(1);
    assertThat(judging.getFirst().getParameterTypes()).containsExactly(Evidence.class);
  }

  @Test
  void an_assessment_keeps_no_evidence() {
    assertThat(components(Assessment.class))
        .containsExactly("Rubric rubric", "List<Finding> findings");
    assertThat(components(Finding.class)).containsExactly("Result result", "List<Integer> matched");
  }

  @Test
  void only_an_application_that_waits_for_its_role_keeps_evidence() {
    assertThat(
            Arrays.stream(Screening.class.getPermittedSubclasses())
                .filter(state -> components(state).contains("Evidence evidence")))
        .isEqualTo(List.of(Screening.AwaitingRole.class));
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(BlindnessTest::declaration).toList();
  }

  private static String declaration(RecordComponent component) {
    String generic = component.getGenericType().getTypeName();
    return generic.replaceAll("[\\w.]+[.$](\\w+)", "$1") + " " + component.getName();
  }
}
