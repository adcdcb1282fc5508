package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.Interviewer;
import hiring.events.InterviewerRegistered;
import hiring.events.ScreenPassed;
import hiring.events.WorkingHours;
import hiring.system.log.Log;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every session lies inside the working hours of each of its interviewers, and between 09:00 and
 * 17:00 of a weekday where the applicant lives, if that is known; minute by minute, as their clocks
 * show it.
 */
final class HoursLaw implements Law {

  private static final String NAME = "inside everyone's hours";
  private static final int NINE = 9 * 60;
  private static final int FIVE = 17 * 60;

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    Map<String, Interviewer> interviewers = interviewers(log);
    Map<UUID, ZoneId> zones = zones(log);
    List<Finding> findings = new ArrayList<>();
    for (Booked booked : Booked.all(log)) {
      Interviewer interviewer = interviewers.get(booked.who());
      if (interviewer == null) {
        findings.add(Finding.of(NAME, booked.by(), booked.who() + " is nobody"));
      } else if (!allMinutes(
          booked, ZoneId.of(interviewer.getTimeZone()), at -> works(interviewer, at))) {
        findings.add(Finding.of(NAME, booked.by(), booked.who() + " does not work then"));
      }
      ZoneId zone = zones.get(booked.applicationId());
      if (zone != null && !allMinutes(booked, zone, HoursLaw::suits)) {
        findings.add(Finding.of(NAME, booked.by(), "outside of the applicant's hours"));
      }
    }
    return findings;
  }

  /** As they were registered first; a run does not change them. */
  private static Map<String, Interviewer> interviewers(Log log) {
    Map<String, Interviewer> interviewers = new HashMap<>();
    log.records(Topics.INTERVIEWER_POOLS, InterviewerRegistered.class)
        .forEach(registered ->
            interviewers.putIfAbsent(
                registered.getPoolId() + "/" + registered.getInterviewer().getInterviewerId(),
                registered.getInterviewer()));
    return interviewers;
  }

  private static Map<UUID, ZoneId> zones(Log log) {
    Map<UUID, ZoneId> zones = new HashMap<>();
    log.records(Topics.SCREENINGS, ScreenPassed.class)
        .filter(passed -> passed.getTimeZone() != null)
        .forEach(passed -> zones.put(passed.getApplicationId(), ZoneId.of(passed.getTimeZone())));
    return zones;
  }

  /** Whether a moment suits somebody. */
  private interface Moment {
    boolean suits(ZonedDateTime at);
  }

  private static boolean allMinutes(Booked booked, ZoneId zone, Moment moment) {
    Instant end = booked.session().getEnd();
    for (Instant at = booked.session().getStart();
        at.isBefore(end);
        at = at.plus(1, ChronoUnit.MINUTES)) {
      if (!moment.suits(at.atZone(zone))) {
        return false;
      }
    }
    return true;
  }

  private static boolean works(Interviewer interviewer, ZonedDateTime at) {
    int minute = at.get(ChronoField.MINUTE_OF_DAY);
    for (WorkingHours hours : interviewer.getWorkingHours()) {
      if (hours.getDay().name().equals(at.getDayOfWeek().name())
          && hours.getStartMinute() <= minute
          && minute < hours.getEndMinute()) {
        return true;
      }
    }
    return false;
  }

  private static boolean suits(ZonedDateTime at) {
    int minute = at.get(ChronoField.MINUTE_OF_DAY);
    return at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && NINE <= minute && minute < FIVE;
  }
}
