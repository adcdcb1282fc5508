package hiring.system.scheduling;

import hiring.events.Days;
import hiring.events.Interviewer;
import hiring.events.Training;
import hiring.events.Travel;
import hiring.events.Weekday;
import hiring.events.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Interviewers, such that each of an interviewer's rules is there in some of them. */
final class People {

  private static final List<List<String>> SKILLS =
      List.of(List.of("coding"), List.of("coding", "design"), List.of("design", "leadership"));
  private static final List<Weekday> WEEK =
      List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY);
  private static final int EIGHT = 8 * 60;
  private static final int NOON = 12 * 60;
  private static final int SIX = 18 * 60;

  private final Instant now;
  private final List<String> zones;

  /** Interviewers as they are at a moment. */
  People(Instant now) {
    this.now = now;
    this.zones =
        List.of(
            "Europe/Berlin",
            "America/New_York",
            // A quarter of an hour off the others.
            "Asia/Kathmandu",
            changingNext(now.plus(Duration.ofDays(2))).getId(),
            "Europe/London");
  }

  /** The zone whose clocks change next. */
  static ZoneId changingNext(Instant after) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/"))
        .sorted()
        .map(ZoneId::of)
        .filter(zone -> zone.getRules().nextTransition(after) != null)
        .min(Comparator.comparing(zone -> changeOf(zone, after)))
        .orElseThrow();
  }

  private static Instant changeOf(ZoneId zone, Instant after) {
    ZoneOffsetTransition change = zone.getRules().nextTransition(after);
    return change == null ? Instant.MAX : change.getInstant();
  }

  /**
   * One of a pool.
   *
   * @param number by which they differ from the pool's others
   * @param perWeek the most sessions of theirs in a week
   * @param later by how much later they work than others, in minutes
   */
  Interviewer interviewer(int number, int perWeek, int later) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return Interviewer.newBuilder()
        .setInterviewerId("interviewer-" + number)
        .setName("Interviewer " + number)
        .setTimeZone(zones.get(number % zones.size()))
        .setSkills(SKILLS.get(number % SKILLS.size()))
        .setWorkingHours(week(later))
        .setMaxPerDay(Math.min(12, Math.ceilDiv(perWeek, WEEK.size())))
        .setMaxPerWeek(perWeek)
        .setTraining(
            number % 6 == 3 ? List.of(new Training("leadership", 2, 2)) : List.<Training>of())
        .setTravels(
            number % 8 == 4
                ? List.of(new Travel(today.plusDays(9), today.plusDays(20), "Asia/Kathmandu"))
                : List.<Travel>of())
        .setDaysOff(
            number % 5 == 1
                ? List.of(new Days(today.plusDays(4), today.plusDays(8)))
                : List.<Days>of())
        .setBufferMinutes(number % 4 == 2 ? 15 : 0)
        .setTargetShare(number % 7 == 0 ? 50 : 100)
        .build();
  }

  private static List<WorkingHours> week(int later) {
    List<WorkingHours> week = new ArrayList<>();
    for (Weekday day : WEEK) {
      week.add(new WorkingHours(day, EIGHT + later, NOON));
      week.add(new WorkingHours(day, NOON + 30, SIX + later));
    }
    return week;
  }
}
