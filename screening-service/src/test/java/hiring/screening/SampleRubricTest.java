package hiring.screening;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.events.Criterion;
import hiring.events.MissingEvidence;
import hiring.events.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every criterion of the sample role comes from its description, and the README says from where.
 */
class SampleRubricTest {

  private static final Rubric RUBRIC = SampleRole.rubric();

  @Test
  void every_criterion_cites_a_whole_sentence_of_the_description() {
    List<String> sentences = List.of(SampleRole.description().split("(?<=\\.)\\s+"));
    assertThat(RUBRIC.getCriteria()).extracting(Criterion::getCitation).isSubsetOf(sentences);
  }

  @Test
  void the_readme_has_every_criterion_with_its_sentence() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> sentences = new ArrayList<>();
    for (Criterion criterion : RUBRIC.getCriteria()) {
      if (!sentences.contains(criterion.getCitation())) {
        sentences.add(criterion.getCitation());
        assertThat(readme)
            .contains("\n" + sentences.size() + ". “" + criterion.getCitation() + "”\n");
      }
      assertThat(readme).contains(row(criterion, sentences.indexOf(criterion.getCitation()) + 1));
    }
    assertThat(readme)
        .contains(
            "passes from %d points and refers from %d."
                .formatted(RUBRIC.getPassMark(), RUBRIC.getReferFrom()));
  }

  private static String row(Criterion criterion, int sentence) {
    return "| `%s` | %s | %s | %d%s | %s | %d |"
        .formatted(
            criterion.getId(),
            criterion.getTitle(),
            criterion.getKind(),
            criterion.getPoints(),
            criterion.getKnockout() ? ", knock-out" : "",
            criterion.getWhenMissing() == MissingEvidence.REFER ? "a person decides" : "no points",
            sentence);
  }
}
