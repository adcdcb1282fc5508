package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.posting.domain.PublicPosting;
import hiring.posting.domain.PublicPosting.EmploymentType;
import hiring.posting.domain.PublicPosting.Location;
import hiring.posting.domain.PublicPosting.PayUnit;
import hiring.posting.domain.PublicPosting.Salary;
import hiring.service.InvalidFieldException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PublicPostingJsonTest {

  @Test
  void a_posting_is_read_with_the_defaults_of_the_contract() {
    assertThat(
            read(
                """
                {"organization": "Example Systems", "employmentTypes": ["FULL_TIME", "NEW_WORD"],
                 "locations": [{"country": "PT", "locality": "Lisbon"}],
                 "salary": {"currency": "EUR", "minimum": 62.5, "unit": "HOUR"},
                 "validThrough": "2026-09-01T02:00:00+02:00", "unknown": 1}
                """))
        .isEqualTo(
            new PublicPosting(
                "Example Systems",
                null,
                List.of(EmploymentType.FULL_TIME, EmploymentType.OTHER),
                List.of(new Location("PT", null, "Lisbon", null, null)),
                List.of(),
                new Salary("EUR", 62.5, 62.5, PayUnit.HOUR),
                Instant.parse("2026-09-01T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "posting.organization | {}",
        "posting.locations[0].country | {'organization': 'E', 'locations': [{'country': 'XX'}]}",
        "posting.remoteFrom[0] | {'organization': 'E', 'remoteFrom': ['XX']}",
        "posting.salary.currency | {'organization': 'E', 'salary': {'currency': 'ZZZ'}}",
        "posting.salary.minimum | {'organization': 'E', 'salary': {'currency': 'EUR'}}"
      })
  void what_cannot_stand_is_refused_by_its_path(String field, String json) {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> read(json.replace('\'', '"')))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
  }

  @Test
  void no_text_ends_the_script_that_a_posting_is_put_into() {
    assertThat(JobPostingController.script("{\"title\":\"</script>\"}"))
        .isEqualTo("{\"title\":\"\\u003C/script>\"}");
  }

  private static PublicPosting read(String json) {
    JsonFields role = JsonFields.of(JsonMapper.shared().readTree("{\"posting\": " + json + "}"));
    return PublicPostingJson.read(role.object("posting"));
  }
}
