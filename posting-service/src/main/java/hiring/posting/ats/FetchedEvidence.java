package hiring.posting.ats;

import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Evidence.YearsOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the parts of a profile come to. */
final class FetchedEvidence {

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  private FetchedEvidence() {}

  /**
   * Years as they were stated, else as employments add up; the highest degree.
   *
   * @param appliedOn the end of what has not ended
   */
  static Evidence of(
      Form form, Employments employments, List<String> degreeLabels, LocalDate appliedOn) {
    OptionalDouble stated = form.years();
    OptionalDouble worked = employments.years(appliedOn);
    OptionalDouble years = stated.isPresent() ? stated : worked;
    Optional<DegreeLabel> degree = DegreeLabel.highest(degreeLabels);
    return new Evidence(
        years.isPresent() ? (Double) years.getAsDouble() : null,
        origin(stated, worked),
        degree.map(DegreeLabel::degree).orElse(Degree.UNKNOWN),
        degree.map(DegreeLabel::label).orElse(null),
        form.languages(),
        form.answers(),
        employments.resume(),
        form.coverLetter());
  }

  /** The first day of {@code {year, month}}; null for what is no such month. */
  static @Nullable LocalDate month(JsonNode date) {
    int year = date.path("year").asInt(0);
    int month = date.path("month").asInt(1);
    return year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12
        ? null
        : LocalDate.of(year, month, 1);
  }

  private static YearsOrigin origin(OptionalDouble stated, OptionalDouble worked) {
    if (stated.isPresent()) {
      return YearsOrigin.STATED;
    }
    return worked.isPresent() ? YearsOrigin.EMPLOYMENT_DATES : YearsOrigin.UNKNOWN;
  }
}
