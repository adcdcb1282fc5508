package hiring.posting.domain.jobposting;

import hiring.posting.domain.PublicPosting;
import hiring.posting.domain.Role;
import hiring.posting.domain.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * schema.org's <a href="https://schema.org/JobPosting">JobPosting</a> of a role, as JSON-LD. Names
 * and forms are those of Google's <a
 * href="https://developers.google.com/search/docs/appearance/structured-data/job-posting">structured
 * data for job postings</a>.
 */
public final class JobPosting {

  private JobPosting() {}

  /**
   * The posting, its properties in a fixed order; empty for a role that is not posted on the web. A
   * closed role's ends when it was closed: a {@code validThrough} that has passed is how job
   * searches are told that nobody is sought any more.
   */
  public static Optional<Map<String, Object>> of(Role role) {
    return switch (role) {
      case Role.Unknown unknown -> Optional.empty();
      case Role.Open open -> of(open.roleId(), open.terms(), open.hired(), open.postedAt(), null);
      case Role.Closed closed ->
          of(closed.roleId(), closed.terms(), closed.hired(), closed.postedAt(), closed.closedAt());
    };
  }

  private static Optional<Map<String, Object>> of(
      UUID roleId, Terms terms, Set<UUID> hired, Instant postedAt, @Nullable Instant closedAt) {
    return Optional.ofNullable(terms.posting())
        .map(posting ->
            Properties.ofDocument("https://schema.org", "JobPosting")
                .with("title", terms.title())
                .with("description", Html.paragraphs(terms.description()))
                .with("identifier", identifier(posting, roleId))
                .with("datePosted", postedAt.toString())
                .with("validThrough", text(earlier(posting.validThrough(), closedAt)))
                .with("employmentType", all(posting.employmentTypes(), Enum::name))
                .with("hiringOrganization", organization(posting))
                .with("jobLocation", all(posting.locations(), JobPosting::place))
                .with("jobLocationType", posting.remoteFrom().isEmpty() ? null : "TELECOMMUTE")
                .with(
                    "applicantLocationRequirements", all(posting.remoteFrom(), JobPosting::country))
                .with("baseSalary", salary(posting.salary()))
                .with("totalJobOpenings", terms.openings() - hired.size())
                .asMap());
  }

  private static Map<String, Object> identifier(PublicPosting posting, UUID roleId) {
    return new Properties("PropertyValue")
        .with("name", posting.organization())
        .with("value", roleId.toString())
        .asMap();
  }

  private static Map<String, Object> organization(PublicPosting posting) {
    return new Properties("Organization")
        .with("name", posting.organization())
        .with("sameAs", posting.organizationUrl())
        .asMap();
  }

  private static Map<String, Object> place(PublicPosting.Location location) {
    return new Properties("Place")
        .with(
            "address",
            new Properties("PostalAddress")
                .with("streetAddress", location.street())
                .with("addressLocality", location.locality())
                .with("addressRegion", location.region())
                .with("postalCode", location.postalCode())
                .with("addressCountry", location.country())
                .asMap())
        .asMap();
  }

  private static Map<String, Object> country(String code) {
    return new Properties("Country")
        .with("name", Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
        .asMap();
  }

  private static @Nullable Map<String, Object> salary(PublicPosting.@Nullable Salary salary) {
    if (salary == null) {
      return null;
    }
    Properties value = new Properties("QuantitativeValue");
    if (salary.minimum() == salary.maximum()) {
      value.with("value", salary.minimum());
    } else {
      value.with("minValue", salary.minimum()).with("maxValue", salary.maximum());
    }
    return new Properties("MonetaryAmount")
        .with("currency", salary.currency())
        .with("value", value.with("unitText", salary.unit().name()).asMap())
        .asMap();
  }

  /** In JSON-LD a value and a list of it alone are the same; some readers know only the value. */
  private static <T> @Nullable Object all(List<T> values, Function<T, Object> shown) {
    return switch (values.size()) {
      case 0 -> null;
      case 1 -> shown.apply(values.getFirst());
      default -> values.stream().map(shown).toList();
    };
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
