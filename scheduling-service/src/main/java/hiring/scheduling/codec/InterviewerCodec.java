package hiring.scheduling.codec;

import hiring.events.Weekday;
import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.Training;
import hiring.scheduling.domain.Travel;
import hiring.scheduling.domain.WorkingHours;
import java.time.DayOfWeek;
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
        interviewer.getMaxPerWeek(),
        interviewer.getTraining().stream()
            .map(training ->
                new Training(
                    training.getSkill(), training.getShadows(), training.getReverseShadows()))
            .toList(),
        interviewer.getTravels().stream()
            .map(travel ->
                new Travel(
                    new Days(travel.getFirstDay(), travel.getLastDay()), travel.getTimeZone()))
            .toList(),
        interviewer.getDaysOff().stream()
            .map(days -> new Days(days.getFirstDay(), days.getLastDay()))
            .toList(),
        interviewer.getBufferMinutes(),
        interviewer.getTargetShare());
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
        interviewer.training().stream()
            .map(training ->
                new hiring.events.Training(
                    training.skill(), training.shadows(), training.reverseShadows()))
            .toList(),
        interviewer.travels().stream()
            .map(travel ->
                new hiring.events.Travel(
                    travel.days().firstDay(), travel.days().lastDay(), travel.timeZone()))
            .toList(),
        interviewer.daysOff().stream()
            .map(days -> new hiring.events.Days(days.firstDay(), days.lastDay()))
            .toList(),
        interviewer.bufferMinutes(),
        interviewer.targetShare());
  }

  private static @Nullable DayOfWeek day(Weekday day) {
    return day == Weekday.UNKNOWN ? null : DayOfWeek.valueOf(day.name());
  }

  private static Weekday weekday(@Nullable DayOfWeek day) {
    return day == null ? Weekday.UNKNOWN : Weekday.valueOf(day.name());
  }
}
