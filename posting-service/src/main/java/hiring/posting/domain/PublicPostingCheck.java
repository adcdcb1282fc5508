package hiring.posting.domain;

import hiring.posting.domain.PublicPosting.Location;
import hiring.posting.domain.PublicPosting.PayUnit;
import hiring.posting.domain.PublicPosting.Salary;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether a role can be posted on the web as asked. The form of codes is checked, not whether they
 * are given out: a replay on a newer Java, which knows more of them, has to decide alike.
 */
final class PublicPostingCheck {

  private static final Predicate<String> COUNTRY = Pattern.compile("[A-Z]{2}").asMatchPredicate();
  private static final Predicate<String> CURRENCY = Pattern.compile("[A-Z]{3}").asMatchPredicate();
  private static final Predicate<String> URL =
      Pattern.compile("https?://[^\\s]{1,1990}").asMatchPredicate();

  private static final double MOST_PAY = 1e12;

  private PublicPostingCheck() {}

  static void check(PublicPosting posting, String description, FirstFault fault) {
    // A posting without a word about the work is none.
    fault.require(!description.isBlank(), "description");
    fault.text(posting.organization(), 200, "posting.organization");
    String url = posting.organizationUrl();
    fault.require(url == null || URL.test(url), "posting.organizationUrl");
    fault.require(posting.employmentTypes().size() <= 8, "posting.employmentTypes");
    places(posting, fault);
    Salary salary = posting.salary();
    if (salary != null) {
      salary(salary, fault);
    }
  }

  private static void places(PublicPosting posting, FirstFault fault) {
    List<Location> locations = posting.locations();
    List<String> countries = posting.remoteFrom();
    fault.require(locations.size() <= 50, "posting.locations");
    for (int i = 0; i < locations.size(); i++) {
      String path = "posting.locations[" + i + "].";
      Location location = locations.get(i);
      fault.require(COUNTRY.test(location.country()), path + "country");
      fault.atMost(200, location.region(), path + "region");
      fault.atMost(200, location.locality(), path + "locality");
      fault.atMost(200, location.postalCode(), path + "postalCode");
      fault.atMost(200, location.street(), path + "street");
    }
    fault.require(countries.size() <= 250, "posting.remoteFrom");
    for (int i = 0; i < countries.size(); i++) {
      fault.require(COUNTRY.test(countries.get(i)), "posting.remoteFrom[" + i + "]");
    }
    fault.require(!locations.isEmpty() || !countries.isEmpty(), "posting.locations");
  }

  /** NaN is in no range. */
  private static void salary(Salary salary, FirstFault fault) {
    fault.require(CURRENCY.test(salary.currency()), "posting.salary.currency");
    fault.require(salary.minimum() >= 0 && salary.minimum() <= MOST_PAY, "posting.salary.minimum");
    fault.require(
        salary.maximum() >= salary.minimum() && salary.maximum() <= MOST_PAY,
        "posting.salary.maximum");
    fault.require(salary.unit() != PayUnit.OTHER, "posting.salary.unit");
  }
}
