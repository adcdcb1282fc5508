package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Degree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeLabelTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "High School | NONE",
        "Associate's Degree | ASSOCIATE",
        "Bachelor's Degree | BACHELOR",
        "Master's Degree | MASTER",
        "Master of Business Administration (M.B.A.) | MASTER",
        "Juris Doctor (J.D.) | DOCTORATE",
        "Doctor of Medicine (M.D.) | DOCTORATE",
        "Doctor of Philosophy (Ph.D.) | DOCTORATE",
        "Engineer's Degree | MASTER",
        "Other | UNKNOWN",
        "Bachelor’s degree (B.A., B.S., B.Eng., etc.) | BACHELOR",
        "Master’s degree (M.A., M.S., M.Eng., MBA, etc.) | MASTER",
        "Professional degree (JD, MD, Ph.D, Ed.D, etc.) | DOCTORATE",
        "Associate degree (A.A., A.S., etc.) | ASSOCIATE",
        "Some college/university study without earning a degree | NONE",
        "Secondary school (e.g. American high school, German Realschule or Gymnasium, etc.) | NONE",
        "Primary/elementary school | NONE",
        "Something else | UNKNOWN",
        "NA | UNKNOWN",
        "B.Sc. Computer Science | BACHELOR",
        "MSc | MASTER",
        "PhD | DOCTORATE",
        "Diplom (Informatik) | MASTER",
        "High school diploma | NONE",
        "Promotion | DOCTORATE",
        "Licence | BACHELOR",
        "Maîtrise | MASTER",
        "Doctorat | DOCTORATE",
        "Licenciatura | BACHELOR",
        "Máster | MASTER",
        "Laurea | BACHELOR"
      })
  void a_label_says_which_degree_it_is(String label, Degree degree) {
    assertThat(DegreeLabel.of(label)).isEqualTo(new DegreeLabel(label, degree));
  }

  @Test
  void of_several_the_highest_counts() {
    assertThat(DegreeLabel.highest(List.of("Bachelor's Degree", "MSc", "High School")))
        .contains(new DegreeLabel("MSc", Degree.MASTER));
  }

  @Test
  void a_degree_that_is_known_counts_more_than_one_that_is_not() {
    assertThat(DegreeLabel.highest(List.of("Other", "High School")))
        .contains(new DegreeLabel("High School", Degree.NONE));
  }

  @Test
  void without_a_label_there_is_no_degree() {
    assertThat(DegreeLabel.highest(List.of())).isEmpty();
  }
}
