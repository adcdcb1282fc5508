package hiring.system.check;

import hiring.events.InterviewSession;
import hiring.events.Interviewer;
import hiring.events.TimeSpan;
import hiring.events.WorkingHours;
import hiring.system.check.Applicants.Availability;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every session lies inside the working hours of each of its interviewers, as they were when it was
 * booked and as they are described anew while it stands, where they are that day, and on no day
 * off; and when the applicant can come: in one of their windows, or else between 09:00 and 17:00 of
 * a weekday where they live, if that is known. Minute by minute, as their clocks show it.
 */
final class HoursLaw implements BookLaw {

  private static final String NAME = "inside everyone's hours";
  private static final int NINE = 9 * 60;
  private static final int FIVE = 17 * 60;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    book.byInterviewer()
        .forEach((who, all) -> {
          for (Booked booked : all) {
            Interviewer interviewer = book.interviewers().asOf(who, booked.from());
            if (interviewer == null) {
              findings.add(Finding.of(NAME, booked.by(), who + " is nobody"));
            } else if (booked.fresh()
                && !allMinutes(booked.session(), minute -> works(interviewer, minute))) {
              findings.add(Finding.of(NAME, booked.by(), who + " does not work then"));
            }
            if (book.interviewers().knownAnew(who, booked).stream()
                .anyMatch(anew -> !allMinutes(booked.session(), minute -> works(anew, minute)))) {
              findings.add(Finding.of(NAME, booked.by(), who + " is left outside of their hours"));
            }
          }
        });
    for (Arranged arranged : book.arranged()) {
      Availability can = book.applicants().asOf(arranged.applicationId(), arranged.from());
      for (InterviewSession session : arranged.moved()) {
        if (!suits(can, session)) {
          findings.add(Finding.of(NAME, arranged.by(), "outside of the applicant's hours"));
        }
      }
    }
    return findings;
  }

  private static boolean allMinutes(InterviewSession session, Predicate<Instant> suits) {
    for (Instant at = session.getStart();
        at.isBefore(session.getEnd());
        at = at.plus(1, ChronoUnit.MINUTES)) {
      if (!suits.test(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean works(Interviewer interviewer, Instant instant) {
    ZonedDateTime at = instant.atZone(Interviewers.zone(interviewer, instant));
    int minute = at.get(ChronoField.MINUTE_OF_DAY);
    for (WorkingHours hours : interviewer.getWorkingHours()) {
      if (hours.getDay().name().equals(at.getDayOfWeek().name())
          && hours.getStartMinute() <= minute
          && minute < hours.getEndMinute()) {
        return !Interviewers.isOff(interviewer, at.toLocalDate());
      }
    }
    return false;
  }

  private static boolean suits(Availability can, InterviewSession session) {
    if (!can.windows().isEmpty()) {
      return allMinutes(
          session, minute -> can.windows().stream().anyMatch(window -> holds(window, minute)));
    }
    return can.zone() == null || allMinutes(session, minute -> isUsual(minute.atZone(can.zone())));
  }

  private static boolean holds(TimeSpan window, Instant at) {
    return !at.isBefore(window.getStart()) && at.isBefore(window.getEnd());
  }

  private static boolean isUsual(ZonedDateTime at) {
    int minute = at.get(ChronoField.MINUTE_OF_DAY);
    return at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && NINE <= minute && minute < FIVE;
  }
}
