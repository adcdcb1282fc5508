package hiring.posting.ats;

import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Evidence.YearsOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a form and a profile say of someone's experience, whichever vendor wrote them.
 *
 * @param degreeLabels of their educations
 * @param summary in their own words
 */
record Profile(
    Form form, Employments employments, List<String> degreeLabels, @Nullable String summary) {

  /** What there is where a vendor tells of a form alone. */
  static Profile of(Form form) {
    return new Profile(form, new Employments(List.of(), List.of()), List.of(), null);
  }

  /** Years as they were stated, else as employments add up; the highest degree. */
  Evidence evidence(Instant appliedAt) {
    OptionalDouble stated = form.years();
    OptionalDouble worked = employments.years(LocalDate.ofInstant(appliedAt, ZoneOffset.UTC));
    OptionalDouble years = stated.isPresent() ? stated : worked;
    Optional<DegreeLabel> degree = DegreeLabel.highest(degreeLabels);
    return new Evidence(
        years.isPresent() ? (Double) years.getAsDouble() : null,
        origin(stated, worked),
        degree.map(DegreeLabel::degree).orElse(Degree.UNKNOWN),
        degree.map(DegreeLabel::label).orElse(null),
        form.languages(),
        form.answers(),
        resume(),
        form.coverLetter());
  }

  /** The {@code degree} of each education that has one. */
  static List<String> degrees(JsonNode educations) {
    List<String> labels = new ArrayList<>();
    for (JsonNode education : educations) {
      String label = JsonText.string(education.path("degree"));
      if (label != null) {
        labels.add(label);
      }
    }
    return labels;
  }

  private @Nullable String resume() {
    String jobs = employments.resume();
    if (summary == null) {
      return jobs;
    }
    return jobs == null ? summary : summary + "\n" + jobs;
  }

  private static YearsOrigin origin(OptionalDouble stated, OptionalDouble worked) {
    if (stated.isPresent()) {
      return YearsOrigin.STATED;
    }
    return worked.isPresent() ? YearsOrigin.EMPLOYMENT_DATES : YearsOrigin.UNKNOWN;
  }
}
