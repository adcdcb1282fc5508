package hiring.scheduling.web;

import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.Travel;
import hiring.scheduling.domain.WorkingHours;
import hiring.service.InvalidFieldException;
import java.time.DayOfWeek;
import java.util.List;
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
    @Nullable Integer maxPerWeek,
    @Nullable List<@Nullable Training> training,
    @Nullable List<@Nullable Travels> travels,
    @Nullable List<@Nullable Off> daysOff,
    @Nullable Integer bufferMinutes,
    @Nullable Integer targetShare) {

  private static final int SESSIONS = 2;
  private static final int FULL_SHARE = 100;

  /** Hours of one day: {@code MONDAY} to {@code SUNDAY}, {@code HH:mm}, up to {@code 24:00}. */
  record Span(@Nullable String day, @Nullable String start, @Nullable String end) {}

  /**
   * A skill that they are learning.
   *
   * @param shadows sessions that they have to have watched first; 0 to 20, 2 unless said
   * @param reverseShadows sessions that they have to have taken under supervision then; 0 to 20, 2
   *     unless said
   */
  record Training(
      @Nullable String skill, @Nullable Integer shadows, @Nullable Integer reverseShadows) {}

  /** Days on which they work their hours in another zone, the first and the last included. */
  record Travels(@Nullable String firstDay, @Nullable String lastDay, @Nullable String timeZone) {}

  /** Days on which they do not work, the first and the last included. */
  record Off(@Nullable String firstDay, @Nullable String lastDay) {}

  /**
   * The command that it means.
   *
   * @throws InvalidFieldException if a field is missing or of the wrong form
   */
  RegisterInterviewer command(String poolId) {
    return new RegisterInterviewer(
        poolId,
        "api",
        new Interviewer(
            Fields.text("interviewerId", interviewerId),
            Fields.text("name", name),
            Fields.text("timeZone", timeZone),
            Fields.list("skills", Fields.required("skills", skills), Fields::text),
            Fields.list(
                "workingHours",
                Fields.required("workingHours", workingHours),
                InterviewerRequest::hours),
            Fields.required("maxPerDay", maxPerDay),
            Fields.required("maxPerWeek", maxPerWeek),
            Fields.list("training", training, InterviewerRequest::training),
            Fields.list("travels", travels, InterviewerRequest::travel),
            Fields.list(
                "daysOff", daysOff, (field, off) -> days(field, off.firstDay(), off.lastDay())),
            bufferMinutes == null ? 0 : bufferMinutes,
            targetShare == null ? FULL_SHARE : targetShare));
  }

  private static WorkingHours hours(String field, Span span) {
    return new WorkingHours(
        day(field + ".day", span.day()),
        TimeOfDay.minute(field + ".start", span.start()),
        TimeOfDay.minute(field + ".end", span.end()));
  }

  private static hiring.scheduling.domain.Training training(String field, Training training) {
    Integer shadows = training.shadows();
    Integer reverseShadows = training.reverseShadows();
    return new hiring.scheduling.domain.Training(
        Fields.text(field + ".skill", training.skill()),
        shadows == null ? SESSIONS : shadows,
        reverseShadows == null ? SESSIONS : reverseShadows);
  }

  private static Travel travel(String field, Travels travel) {
    return new Travel(
        days(field, travel.firstDay(), travel.lastDay()),
        Fields.text(field + ".timeZone", travel.timeZone()));
  }

  private static Days days(String field, @Nullable String first, @Nullable String last) {
    return new Days(Fields.date(field + ".firstDay", first), Fields.date(field + ".lastDay", last));
  }

  private static DayOfWeek day(String field, @Nullable String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(name)) {
        return day;
      }
    }
    throw new InvalidFieldException(field, "must be MONDAY to SUNDAY");
  }
}
