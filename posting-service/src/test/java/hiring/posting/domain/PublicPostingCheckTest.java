package hiring.posting.domain;

import static hiring.posting.Examples.POSTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hiring.posting.Examples;
import hiring.posting.domain.PublicPosting.EmploymentType;
import hiring.posting.domain.PublicPosting.Location;
import hiring.posting.domain.PublicPosting.PayUnit;
import hiring.posting.domain.PublicPosting.Salary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicPostingCheckTest {

  private static final Location LISBON = new Location("PT", null, "Lisbon", null, null);

  @Test
  void a_posting_within_the_contract_can_stand() {
    assertThat(fault(POSTING, "Builds.")).isEmpty();
    assertThat(fault(places(List.of(), "PT"), "Builds.")).isEmpty();
  }

  @Test
  void a_posting_needs_a_description() {
    assertThat(fault(POSTING, " ")).contains("description");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void a_posting_that_cannot_stand_names_the_field(String field, PublicPosting posting) {
    assertThat(fault(posting, "Builds.")).contains("posting." + field);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("organization", named(" ", null)),
        arguments("organization", named("x".repeat(201), null)),
        arguments("organizationUrl", named("Example", "ftp://example.org")),
        arguments("organizationUrl", named("Example", "https://example.org/ a")),
        arguments("employmentTypes", types(9)),
        arguments("locations", places(List.of())),
        arguments("locations", places(Collections.nCopies(51, LISBON))),
        arguments("locations[0].country", at(new Location("Portugal", null, null, null, null))),
        arguments("locations[0].region", at(new Location("PT", longText(), null, null, null))),
        arguments("locations[0].locality", at(new Location("PT", null, longText(), null, null))),
        arguments("locations[0].postalCode", at(new Location("PT", null, null, longText(), null))),
        arguments("locations[0].street", at(new Location("PT", null, null, null, longText()))),
        arguments("remoteFrom", places(List.of(), "PT ".repeat(251).split(" "))),
        arguments("remoteFrom[1]", places(List.of(LISBON), "PT", "pt")),
        arguments("salary.currency", paid(new Salary("euro", 1, 2, PayUnit.YEAR))),
        arguments("salary.minimum", paid(new Salary("EUR", -1, 2, PayUnit.YEAR))),
        arguments("salary.minimum", paid(new Salary("EUR", Double.NaN, 2, PayUnit.YEAR))),
        arguments("salary.maximum", paid(new Salary("EUR", 3, 2, PayUnit.YEAR))),
        arguments(
            "salary.maximum", paid(new Salary("EUR", 3, Double.POSITIVE_INFINITY, PayUnit.YEAR))),
        arguments("salary.unit", paid(new Salary("EUR", 1, 2, PayUnit.OTHER))));
  }

  private static Optional<String> fault(PublicPosting posting, String description) {
    Terms terms =
        new Terms(
            "Role", description, 1, "pool", List.of(), Examples.RUBRIC, Examples.LOOP, posting);
    return new TermsCheck(query -> Optional.empty()).firstFault(terms).map(TermsFault::field);
  }

  private static String longText() {
    return "x".repeat(201);
  }

  private static PublicPosting named(String organization, @Nullable String url) {
    return posting(organization, url, 0, List.of(LISBON), List.of(), null);
  }

  private static PublicPosting types(int number) {
    return posting("Example", null, number, List.of(LISBON), List.of(), null);
  }

  private static PublicPosting places(List<Location> locations, String... countries) {
    return posting("Example", null, 0, locations, List.of(countries), null);
  }

  private static PublicPosting at(Location location) {
    return places(List.of(location));
  }

  private static PublicPosting paid(Salary salary) {
    return posting("Example", null, 0, List.of(LISBON), List.of(), salary);
  }

  private static PublicPosting posting(
      String organization,
      @Nullable String url,
      int types,
      List<Location> locations,
      List<String> countries,
      @Nullable Salary salary) {
    return new PublicPosting(
        organization,
        url,
        Collections.nCopies(types, EmploymentType.FULL_TIME),
        locations,
        countries,
        salary,
        null);
  }
}
