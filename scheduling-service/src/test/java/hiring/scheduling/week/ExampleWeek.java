package hiring.scheduling.week;

import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Session;
import hiring.scheduling.week.Week.Span;
import hiring.scheduling.week.Week.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The week of a pool of invented people, in which everything is that a week can have. */
public final class ExampleWeek {

  /** A Monday. */
  public static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  public static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  private static final List<String> ZONES =
      List.of("Europe/Vienna", "Europe/Lisbon", "Europe/Athens", "America/New_York");
  private static final List<String> KINDS =
      List.of("coding", "system-design", "operations", "leadership");

  /** Who takes no more sessions this week. */
  private static final int FULL = 4;

  private ExampleWeek() {}

  /** Writes its page to a file: how docs/images/week.png came to be. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), WeekPage.of(of(6)));
  }

  /** A week of so many people. */
  public static Week of(int people) {
    return new Week(
        "engineering",
        MONDAY,
        VIENNA,
        IntStream.rangeClosed(1, people).mapToObj(ExampleWeek::person).toList(),
        List.of(
            new Waiting(
                new UUID(0x58834a9bc7bc565eL, 7),
                Instant.parse("2026-02-27T13:05:00Z"),
                "HOURS",
                "leadership"),
            new Waiting(
                new UUID(0x1f83d9abfb41bd6bL, 8),
                Instant.parse("2026-03-01T09:40:00Z"),
                "LIMIT",
                "coding")));
  }

  private static Person person(int number) {
    String zone = ZONES.get(number % ZONES.size());
    List<Span> working = new ArrayList<>();
    List<Span> free = new ArrayList<>();
    List<Span> busy = new ArrayList<>();
    List<Span> off = new ArrayList<>();
    List<Session> sessions = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      working.add(span(zone, day, 9, 17));
      if (number == 3 && day >= 3) {
        off.add(span(zone, day, 0, 23));
        continue;
      }
      int start = 9;
      if ((number + day) % 3 == 0) {
        sessions.add(session(zone, number, day, 10, number == 5));
        free.add(span(zone, day, 9, 10));
        start = 11;
      }
      if ((number + day) % 4 == 1) {
        sessions.add(session(zone, number, day + 7, 11, false));
        free.add(span(zone, day, start, 11));
        start = 12;
      }
      if (number % 2 == 0) {
        busy.add(span(zone, day, 13, 14));
        free.add(span(zone, day, start, 13));
        start = 14;
      }
      free.add(span(zone, day, start, 17));
    }
    return new Person(
        "interviewer-" + number,
        "Interviewer " + number,
        zone,
        sessions.size(),
        number == FULL ? sessions.size() : 8,
        working,
        number == FULL ? List.of() : free,
        busy,
        off,
        sessions);
  }

  private static Span span(String zone, int day, int from, int to) {
    return new Span(at(zone, day, from), at(zone, day, to));
  }

  private static Session session(String zone, int number, int day, int hour, boolean learns) {
    return new Session(
        new UUID(0x9b05688c2b3e6c1fL * (number + 17L * day), number),
        KINDS.get((number + day) % KINDS.size()),
        at(zone, day % 7, hour),
        at(zone, day % 7, hour + 1),
        learns ? "SHADOW" : Session.SEAT);
  }

  private static Instant at(String zone, int day, int hour) {
    return MONDAY.plusDays(day).atTime(LocalTime.of(hour, 0)).atZone(ZoneId.of(zone)).toInstant();
  }
}
