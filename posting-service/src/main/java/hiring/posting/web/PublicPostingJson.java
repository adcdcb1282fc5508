package hiring.posting.web;

import hiring.posting.domain.PublicPosting;
import hiring.posting.domain.PublicPosting.EmploymentType;
import hiring.posting.domain.PublicPosting.Location;
import hiring.posting.domain.PublicPosting.PayUnit;
import hiring.posting.domain.PublicPosting.Salary;
import hiring.service.InvalidFieldException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How recruiters send what a posting on the web says; codes are held against Java's own lists. */
final class PublicPostingJson {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private PublicPostingJson() {}

  static PublicPosting read(JsonFields posting) {
    JsonFields salary = posting.optionalObject("salary");
    return new PublicPosting(
        posting.text("organization"),
        posting.optionalText("organizationUrl"),
        posting.words("employmentTypes", EmploymentType.class, EmploymentType.OTHER),
        posting.objects("locations", PublicPostingJson::location),
        countries(posting.texts("remoteFrom")),
        salary == null ? null : salary(salary),
        posting.instant("validThrough"));
  }

  private static Location location(JsonFields location) {
    String country = location.text("country");
    location.require(COUNTRIES.contains(country), "country", "must be a code of ISO 3166-1");
    return new Location(
        country,
        location.optionalText("region"),
        location.optionalText("locality"),
        location.optionalText("postalCode"),
        location.optionalText("street"));
  }

  private static List<String> countries(List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      if (!COUNTRIES.contains(codes.get(i))) {
        throw new InvalidFieldException(
            "posting.remoteFrom[" + i + "]", "must be a code of ISO 3166-1");
      }
    }
    return codes;
  }

  private static Salary salary(JsonFields salary) {
    String currency = salary.text("currency");
    salary.require(CURRENCIES.contains(currency), "currency", "must be a code of ISO 4217");
    Double minimum = salary.decimal("minimum");
    Double maximum = salary.decimal("maximum");
    PayUnit unit = salary.word("unit", PayUnit.class, PayUnit.OTHER);
    if (minimum == null) {
      throw new InvalidFieldException("posting.salary.minimum", "is required");
    }
    return new Salary(
        currency,
        minimum,
        maximum == null ? minimum : maximum,
        unit == null ? PayUnit.OTHER : unit);
  }
}
