package hiring.scheduling.web;

import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.Training;
import hiring.scheduling.domain.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer as they were registered.
 *
 * @param training skills that they are learning
 * @param travels when they work in another zone
 * @param daysOff days on which they do not work
 * @param bufferMinutes kept free before and after each of their sessions
 * @param targetShare their share of the load, in percent of a full one
 */
record InterviewerView(
    String interviewerId,
    String name,
    String timeZone,
    List<String> skills,
    List<Span> workingHours,
    int maxPerDay,
    int maxPerWeek,
    List<Training> training,
    List<Travels> travels,
    List<Days> daysOff,
    int bufferMinutes,
    int targetShare) {

  /** Hours of one day; {@code HH:mm}, up to {@code 24:00}. */
  record Span(@Nullable DayOfWeek day, String start, String end) {

    private static Span of(WorkingHours hours) {
      return new Span(
          hours.day(), TimeOfDay.text(hours.startMinute()), TimeOfDay.text(hours.endMinute()));
    }
  }

  /** Days on which they work their hours in another zone, the first and the last included. */
  record Travels(LocalDate firstDay, LocalDate lastDay, String timeZone) {}

  static InterviewerView of(Calendar calendar) {
    Interviewer interviewer = calendar.interviewer();
    return new InterviewerView(
        interviewer.interviewerId(),
        interviewer.name(),
        interviewer.timeZone(),
        interviewer.skills(),
        interviewer.workingHours().stream().map(Span::of).toList(),
        interviewer.maxPerDay(),
        interviewer.maxPerWeek(),
        interviewer.training(),
        interviewer.travels().stream()
            .map(travel ->
                new Travels(travel.days().firstDay(), travel.days().lastDay(), travel.timeZone()))
            .toList(),
        interviewer.daysOff(),
        interviewer.bufferMinutes(),
        interviewer.targetShare());
  }
}
