package hiring.posting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application is judged by: nothing that tells who applies.
 *
 * @param yearsOfExperience professional; 0 to 80
 * @param yearsOrigin where they come from
 * @param degree the highest
 * @param degreeLabel the degree as the sender wrote it
 * @param languages programming languages, as written
 * @param resume as text; up to 100,000 characters
 * @param coverLetter as text; up to 100,000 characters
 */
public record Evidence(
    @Nullable Double yearsOfExperience,
    YearsOrigin yearsOrigin,
    Degree degree,
    @Nullable String degreeLabel,
    List<String> languages,
    List<Answer> answers,
    @Nullable String resume,
    @Nullable String coverLetter) {

  /** Where the years of experience come from. */
  public enum YearsOrigin {
    UNKNOWN,
    /** The applicant stated them. */
    STATED,
    /** Added up from the dates of their employments, overlaps counted once. */
    EMPLOYMENT_DATES
  }

  /** An applicant's answer to a question of the application form. */
  public record Answer(String question, String answer) {}

  public Evidence {
    languages = List.copyOf(languages);
    answers = List.copyOf(answers);
  }
}
