package hiring.posting.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job posting on the web says of a role beside its title and description; the ranges are the
 * contract's, and {@link PublicPostingCheck} holds it against them.
 *
 * @param organization name of the employer; 1 to 200 characters
 * @param organizationUrl the employer's own site
 * @param locations where the work is done; at least one where {@code remoteFrom} has none
 * @param remoteFrom the countries from which all of the work may be done; ISO 3166-1, two letters
 * @param validThrough until when one may apply, where that was set
 */
public record PublicPosting(
    String organization,
    @Nullable String organizationUrl,
    List<EmploymentType> employmentTypes,
    List<Location> locations,
    List<String> remoteFrom,
    @Nullable Salary salary,
    @Nullable Instant validThrough) {

  /** How someone is employed, in the words of job postings on the web. */
  public enum EmploymentType {
    OTHER,
    FULL_TIME,
    PART_TIME,
    CONTRACTOR,
    TEMPORARY,
    INTERN,
    VOLUNTEER,
    PER_DIEM
  }

  /**
   * A place where the work is done.
   *
   * @param country ISO 3166-1, two letters
   * @param region state, province or the like
   * @param locality city or town
   */
  public record Location(
      String country,
      @Nullable String region,
      @Nullable String locality,
      @Nullable String postalCode,
      @Nullable String street) {}

  /**
   * The base salary that is offered, before taxes.
   *
   * @param currency ISO 4217, three letters
   * @param minimum from 0
   * @param maximum the minimum itself where there is no range
   */
  public record Salary(String currency, double minimum, double maximum, PayUnit unit) {}

  /** The time that a salary is for. */
  public enum PayUnit {
    OTHER,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  public PublicPosting {
    employmentTypes = List.copyOf(employmentTypes);
    locations = List.copyOf(locations);
    remoteFrom = List.copyOf(remoteFrom);
  }
}
