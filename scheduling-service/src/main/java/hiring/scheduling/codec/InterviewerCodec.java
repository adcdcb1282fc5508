package hiring.scheduling.codec;

import hiring.events.Weekday;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.WorkingHours;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Interviewers in the contract. */
public final class InterviewerCodec {

  private InterviewerCodec() {}

  public static Interviewer fromAvro(hiring.events.Interviewer interviewer) {
    return new Interviewer(
        interviewer.getInterviewerId(),
        interviewer.getName(),
        interviewer.getTimeZone(),
        interviewer.getSkills(),
        interviewer.getWorkingHours().stream()
            .map(hours ->
                new WorkingHours(day(hours.getDay()), hours.getStartMinute(), hours.getEndMinute()))
            .toList(),
        interviewer.getMaxPerDay(),
        interviewer.getMaxPerWeek());
  }

  public static hiring.events.Interviewer toAvro(Interviewer interviewer) {
    return new hiring.events.Interviewer(
        interviewer.interviewerId(),
        interviewer.name(),
        interviewer.timeZone(),
        interviewer.skills(),
        interviewer.workingHours().stream()
            .map(hours ->
                new hiring.events.WorkingHours(
                    weekday(hours.day()), hours.startMinute(), hours.endMinute()))
            .toList(),
        interviewer.maxPerDay(),
        interviewer.maxPerWeek(),
        List.of(),
        List.of(),
        List.of(),
        0,
        100);
  }

  private static @Nullable DayOfWeek day(Weekday day) {
    return day == Weekday.UNKNOWN ? null : DayOfWeek.valueOf(day.name());
  }

  private static Weekday weekday(@Nullable DayOfWeek day) {
    return day == null ? Weekday.UNKNOWN : Weekday.valueOf(day.name());
  }
}
