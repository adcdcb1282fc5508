package hiring.scheduling.web;

import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.WorkingHours;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interviewer as they were registered. */
record InterviewerView(
    String interviewerId,
    String name,
    String timeZone,
    List<String> skills,
    List<Span> workingHours,
    int maxPerDay,
    int maxPerWeek) {

  /** Hours of one day; {@code HH:mm}, up to {@code 24:00}. */
  record Span(@Nullable DayOfWeek day, String start, String end) {

    private static Span of(WorkingHours hours) {
      return new Span(
          hours.day(), TimeOfDay.text(hours.startMinute()), TimeOfDay.text(hours.endMinute()));
    }
  }

  static InterviewerView of(Calendar calendar) {
    Interviewer interviewer = calendar.interviewer();
    return new InterviewerView(
        interviewer.interviewerId(),
        interviewer.name(),
        interviewer.timeZone(),
        interviewer.skills(),
        interviewer.workingHours().stream().map(Span::of).toList(),
        interviewer.maxPerDay(),
        interviewer.maxPerWeek());
  }
}
