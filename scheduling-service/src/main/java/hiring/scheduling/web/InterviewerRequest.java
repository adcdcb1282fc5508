package hiring.scheduling.web;

import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.WorkingHours;
import hiring.service.InvalidFieldException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer as a coordinator describes them: one element of {@code
 * samples/interviewer-pool.json}. Texts are taken in NFC, as those of roles are, so that a skill is
 * the same whoever typed it. Whether it can stand is decided by the pool.
 *
 * @param workingHours when they may be booked, in their time zone
 */
record InterviewerRequest(
    @Nullable String interviewerId,
    @Nullable String name,
    @Nullable String timeZone,
    @Nullable List<@Nullable String> skills,
    @Nullable List<@Nullable Span> workingHours,
    @Nullable Integer maxPerDay,
    @Nullable Integer maxPerWeek) {

  private static final Pattern POOL_ID = Pattern.compile("[A-Za-z0-9.-]{1,100}");

  /** Hours of one day: {@code MONDAY} to {@code SUNDAY}, {@code HH:mm}, up to {@code 24:00}. */
  record Span(@Nullable String day, @Nullable String start, @Nullable String end) {}

  /**
   * The command that it means.
   *
   * @throws InvalidFieldException if a field is missing or of the wrong form
   */
  RegisterInterviewer command(String poolId) {
    if (!POOL_ID.matcher(poolId).matches()) {
      throw new InvalidFieldException(
          "poolId", "must be 1 to 100 letters, digits, dots or hyphens");
    }
    return new RegisterInterviewer(
        poolId,
        "api",
        new Interviewer(
            text("interviewerId", interviewerId),
            text("name", name),
            text("timeZone", timeZone),
            texts(),
            hours(),
            required("maxPerDay", maxPerDay),
            required("maxPerWeek", maxPerWeek)));
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (@Nullable String skill : required("skills", skills)) {
      texts.add(text("skills[" + texts.size() + "]", skill));
    }
    return texts;
  }

  private List<WorkingHours> hours() {
    List<WorkingHours> hours = new ArrayList<>();
    for (@Nullable Span span : required("workingHours", workingHours)) {
      String field = "workingHours[" + hours.size() + "]";
      Span given = required(field, span);
      hours.add(
          new WorkingHours(
              day(field + ".day", given.day()),
              TimeOfDay.minute(field + ".start", given.start()),
              TimeOfDay.minute(field + ".end", given.end())));
    }
    return hours;
  }

  private static DayOfWeek day(String field, @Nullable String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(name)) {
        return day;
      }
    }
    throw new InvalidFieldException(field, "must be MONDAY to SUNDAY");
  }

  private static String text(String field, @Nullable String text) {
    return Normalizer.normalize(required(field, text), Form.NFC);
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidFieldException(field, "is required");
    }
    return value;
  }
}
