package hiring.scheduling.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What the tests of this package talk about. */
final class Samples {

  static final String POOL = "engineering";
  static final UUID ROLE = new UUID(1, 1);

  /** Zones with every kind of offset and of clock change; the last two change by other rules. */
  static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Asia/Kathmandu",
          "Asia/Kolkata",
          "Australia/Adelaide",
          "Pacific/Chatham",
          "America/St_Johns",
          "Asia/Tokyo",
          "Pacific/Kiritimati",
          "Australia/Lord_Howe",
          "Africa/Cairo");

  private static final List<Instant> MOMENTS =
      List.of(
          // Near the changes of 2026: North America, Europe, Australia and New Zealand, back again.
          Instant.parse("2026-03-02T10:00:00Z"),
          Instant.parse("2026-03-24T08:07:31Z"),
          Instant.parse("2026-03-31T00:00:00Z"),
          Instant.parse("2026-10-19T23:59:59.999Z"),
          Instant.parse("2026-10-28T12:14:00Z"),
          // The end of a year of 53 weeks; the days before a leap day.
          Instant.parse("2026-12-29T15:45:00Z"),
          Instant.parse("2028-02-25T13:30:00Z"));

  private Samples() {}

  static ZoneId zone(Random random) {
    return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
  }

  static Instant moment(Random random) {
    return MOMENTS.get(random.nextInt(MOMENTS.size())).plusSeconds(random.nextInt(200_000));
  }

  static Candidacy candidacy(int number) {
    return new Candidacy(new UUID(2, number), ROLE, 1, "greenhouse");
  }

  static InterviewLoop.Session session(String skill, int minutes) {
    return new InterviewLoop.Session(skill, skill, minutes, 1);
  }

  /** A loop with four sessions a day, a day's notice and four weeks' horizon. */
  static InterviewLoop loop(InterviewLoop.Session... sessions) {
    return new InterviewLoop(List.of(sessions), 4, 24, 28);
  }

  /** An interviewer with all limits wide. */
  static Interviewer interviewer(
      String id, String zone, List<WorkingHours> week, String... skills) {
    return new Interviewer(id, "Interviewer " + id, zone, List.of(skills), week, 12, 60);
  }

  static Interviewer withLimits(Interviewer of, int maxPerDay, int maxPerWeek) {
    return new Interviewer(
        of.interviewerId(),
        of.name(),
        of.timeZone(),
        of.skills(),
        of.workingHours(),
        maxPerDay,
        maxPerWeek,
        of.training(),
        of.travels(),
        of.daysOff(),
        of.bufferMinutes(),
        of.targetShare());
  }

  /** The same hours every Monday to Friday. */
  static List<WorkingHours> weekdays(int fromHour, int toHour) {
    return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
        .map(day -> new WorkingHours(day, fromHour * 60, toHour * 60))
        .toList();
  }

  static List<WorkingHours> on(DayOfWeek day, int fromHour, int toHour) {
    return List.of(new WorkingHours(day, fromHour * 60, toHour * 60));
  }

  static Pool pool(Interviewer... interviewers) {
    Pool pool = Pool.empty();
    for (Interviewer interviewer : interviewers) {
      pool = pool.with(Calendar.of(interviewer, null, null));
    }
    return pool;
  }

  static Instant[] instants(String... texts) {
    return Arrays.stream(texts).map(Instant::parse).toArray(Instant[]::new);
  }
}
