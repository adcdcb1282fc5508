package hiring.benchmarks.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A pool of interviewers, the loop that they interview for, and who asks for it when.
 *
 * @param applicants by arrival
 * @param parts the sessions of everyone's loop, in their order
 */
record Instance(List<Person> people, List<Applicant> applicants, List<Part> parts, Limits limits) {

  /** A Monday; four weeks later the first of two continents changes its clocks. */
  static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

  private static final List<Part> PARTS =
      List.of(
          new Part("coding", "coding", 60, 1),
          new Part("design", "system-design", 60, 2),
          new Part("review", "coding", 45, 1),
          new Part("values", "values", 45, 1));

  /** What the first, second… of every five interviewers can do: as often as it is needed. */
  static final List<String> SKILLS =
      List.of("coding", "coding", "system-design", "system-design", "values");

  /** Where every five interviewers live, and as many of the applicants. */
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Europe/London"),
          ZoneId.of("America/Chicago"),
          ZoneId.of("Europe/Lisbon"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"));

  private static final int PER_DAY = 2;
  static final int PER_WEEK = 5;

  /**
   * Someone who interviews; all have the same target share.
   *
   * @param week when they work, in their zone
   */
  record Person(
      String id, ZoneId zone, Set<String> skills, List<Span> week, int perDay, int perWeek) {}

  /** Minutes after midnight on a day of each week. */
  record Span(DayOfWeek day, int from, int to) {}

  /** Someone who asks; free from 09:00 to 17:00, Monday to Friday, where they live. */
  record Applicant(int number, ZoneId zone, Instant arrival) {}

  /** A session of the loop; each of its interviewers has the skill. */
  record Part(String kind, String skill, int minutes, int interviewers) {}

  /**
   * What a loop keeps.
   *
   * @param noticeHours nothing starts sooner after the arrival
   * @param horizonDays nothing starts later after the arrival
   * @param perDay sessions on one day of the applicant
   */
  record Limits(int noticeHours, int horizonDays, int perDay) {}

  /**
   * One of many alike.
   *
   * @param load the share, over 0, of the sessions that all interviewers take by their weekly
   *     limits which is asked for, from the first arrival to the last
   */
  static Instance seeded(long seed, int people, int applicants, double load) {
    Random random = new Random(seed);
    List<Person> pool = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      pool.add(person(i, random));
    }
    int seats = PARTS.stream().mapToInt(Part::interviewers).sum();
    double weeks = applicants * seats / (load * people * PER_WEEK);
    long span = (long) (weeks * Duration.ofDays(7).toSeconds());
    List<Instant> arrivals = new ArrayList<>();
    for (int i = 0; i < applicants; i++) {
      arrivals.add(START.plusSeconds(random.nextLong(span)));
    }
    arrivals.sort(Comparator.naturalOrder());
    List<Applicant> queue = new ArrayList<>();
    for (int i = 0; i < applicants; i++) {
      queue.add(new Applicant(i, ZONES.get(random.nextInt(ZONES.size())), arrivals.get(i)));
    }
    return new Instance(pool, queue, PARTS, new Limits(24, 28, 4));
  }

  /** When the last one is no longer of interest. */
  Instant end() {
    return applicants.getLast().arrival().plus(Duration.ofDays(limits.horizonDays() + 1));
  }

  /** Every second one can do something else as well; all have lunch, and half a day for others. */
  private static Person person(int number, Random random) {
    Set<String> skills = new LinkedHashSet<>();
    skills.add(SKILLS.get(number % SKILLS.size()));
    if (random.nextBoolean()) {
      skills.add(SKILLS.get(random.nextInt(SKILLS.size())));
    }
    int begins = 8 * 60 + 30 * random.nextInt(4);
    int half = 2 + random.nextInt(10);
    List<Span> week = new ArrayList<>();
    for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
      if (half != 2 * day.getValue()) {
        week.add(new Span(day, begins, 12 * 60));
      }
      if (half != 2 * day.getValue() + 1) {
        week.add(new Span(day, 13 * 60, begins + 9 * 60));
      }
    }
    return new Person(
        "interviewer-" + number,
        ZONES.get(number / SKILLS.size() % ZONES.size()),
        skills,
        week,
        PER_DAY,
        PER_WEEK);
  }
}
