package hiring.scheduling.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that an applicant who passed goes through. Total: what lies outside a range is taken
 * as the nearest value inside it, so that any loop can be planned and none costs without bound.
 *
 * @param sessions none overlapping; the first 12 count
 * @param sessionsPerDay at most so many on one of the applicant's days; 1 to 12
 * @param noticeHours nothing starts earlier than so many hours after the decision; 0 to 720
 * @param horizonDays nothing starts later than so many days after the decision; 1 to 90
 * @param inOrder whether the sessions take place in the order given
 * @param breakMinutes at least so long between two that start on one of the applicant's days; 0 to
 *     240, rounded up to a multiple of 15
 * @param oneBlock whether all start on one of the applicant's days
 */
public record InterviewLoop(
    List<Session> sessions,
    int sessionsPerDay,
    int noticeHours,
    int horizonDays,
    boolean inOrder,
    int breakMinutes,
    boolean oneBlock) {

  private static final int MOST_SESSIONS = 12;

  /**
   * One session.
   *
   * @param kind stable code, unique in its loop
   * @param minutes 15 to 480; rounded up to a multiple of 15
   * @param seats for each, the skills of which whoever fills it leads any; 1 to 5, the first count
   * @param trainees at most so many sit in; 0 to 2
   */
  public record Session(String kind, int minutes, List<List<String>> seats, int trainees) {

    public Session {
      minutes = roundedUp(Math.clamp(minutes, 15, 480));
      seats =
          seats.stream()
              .limit(Supply.MOST_SEATS)
              .map(skills -> skills.stream().sorted().distinct().toList())
              .toList();
      trainees = Math.clamp(trainees, 0, 2);
    }

    /** One for which so many are needed who all lead one skill. */
    public Session(String kind, String skill, int minutes, int interviewers) {
      this(
          kind,
          minutes,
          Stream.generate(() -> List.of(skill))
              .limit(Math.clamp(interviewers, 1, Supply.MOST_SEATS))
              .toList(),
          1);
    }

    /** How many quarter hours it takes. */
    int slots() {
      return minutes / Slots.MINUTES;
    }
  }

  public InterviewLoop {
    sessions = List.copyOf(sessions.subList(0, Math.min(sessions.size(), MOST_SESSIONS)));
    sessionsPerDay = Math.clamp(sessionsPerDay, 1, 12);
    noticeHours = Math.clamp(noticeHours, 0, 720);
    horizonDays = Math.clamp(horizonDays, 1, 90);
    breakMinutes = roundedUp(Math.clamp(breakMinutes, 0, 240));
  }

  /** One in order, over as many days as it takes, without breaks. */
  public InterviewLoop(
      List<Session> sessions, int sessionsPerDay, int noticeHours, int horizonDays) {
    this(sessions, sessionsPerDay, noticeHours, horizonDays, true, 0, false);
  }

  /** Its name: equal loops have equal ids. */
  public UUID id() {
    return UUID.nameUUIDFromBytes(text().getBytes(StandardCharsets.UTF_8));
  }

  /** The session of a kind, or null if it has none. */
  @Nullable Session session(String kind) {
    return sessions.stream()
        .filter(session -> session.kind().equals(kind))
        .findFirst()
        .orElse(null);
  }

  int breakSlots() {
    return breakMinutes / Slots.MINUTES;
  }

  /** All that it says, and of no other loop. */
  String text() {
    StringBuilder text = new StringBuilder(200);
    for (Session session : sessions) {
      append(text, session.kind());
      text.append(session.minutes()).append('/').append(session.trainees()).append('/');
      text.append(session.seats().size()).append('/');
      for (List<String> seat : session.seats()) {
        text.append(seat.size()).append('/');
        seat.forEach(skill -> append(text, skill));
      }
    }
    text.append(sessionsPerDay).append('/').append(noticeHours).append('/').append(horizonDays);
    text.append('/').append(inOrder).append('/').append(breakMinutes).append('/').append(oneBlock);
    return text.toString();
  }

  /** With its length before it: no two lists of words read the same, whatever is in the words. */
  static void append(StringBuilder text, String word) {
    text.append(word.length()).append(':').append(word);
  }

  private static int roundedUp(int minutes) {
    return Slots.MINUTES * Math.ceilDiv(minutes, Slots.MINUTES);
  }
}
