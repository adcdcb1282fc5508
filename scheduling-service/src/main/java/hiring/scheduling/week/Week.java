package hiring.scheduling.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an ISO week looks like in a pool.
 *
 * @param from its Monday
 * @param zone in which the week begins and ends, and in which to show it
 * @param interviewers everyone in the pool, by id
 * @param waiting who waits for time, the longest first
 */
public record Week(
    String poolId, LocalDate from, ZoneId zone, List<Person> interviewers, List<Waiting> waiting) {

  /** Days of a week. */
  public static final int DAYS = 7;

  public Week {
    interviewers = List.copyOf(interviewers);
    waiting = List.copyOf(waiting);
  }

  /**
   * One interviewer's week.
   *
   * @param timeZone where they are at home
   * @param load how many sessions they have in that ISO week of their own zone
   * @param maxPerWeek at most so many they take
   * @param working when they work
   * @param free when something could be booked yet: they work, nothing is there, no limit is
   *     reached
   * @param busy by calendars of theirs
   * @param off time that they take off
   * @param sessions that they sit in
   */
  public record Person(
      String interviewerId,
      String name,
      String timeZone,
      int load,
      int maxPerWeek,
      List<Span> working,
      List<Span> free,
      List<Span> busy,
      List<Span> off,
      List<Session> sessions) {

    public Person {
      working = List.copyOf(working);
      free = List.copyOf(free);
      busy = List.copyOf(busy);
      off = List.copyOf(off);
      sessions = List.copyOf(sessions);
    }
  }

  /** A span of time. */
  public record Span(Instant start, Instant end) {}

  /**
   * One session.
   *
   * @param kind its code in the loop
   * @param part {@code SEAT}, or of who learns {@code SHADOW} or {@code REVERSE_SHADOW}
   */
  public record Session(UUID applicationId, String kind, Instant start, Instant end, String part) {

    /** What the part of who fills a seat is called. */
    public static final String SEAT = "SEAT";

    /** Whether they sit in to learn. */
    boolean isLearning() {
      return !part.equals(SEAT);
    }
  }

  /**
   * Someone who waits.
   *
   * @param reason what was short
   * @param shortOf kind of the session that could not be placed
   */
  public record Waiting(
      UUID applicationId, Instant since, String reason, @Nullable String shortOf) {}
}
