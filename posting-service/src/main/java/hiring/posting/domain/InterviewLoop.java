package hiring.posting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that an applicant who passed goes through.
 *
 * @param sessions none overlapping; 1 to 12
 * @param sessionsPerDay at most so many on one of the applicant's days; 1 to 12
 * @param noticeHours nothing starts earlier than so many hours after the decision; 0 to 720
 * @param horizonDays nothing starts later than so many days after the decision; 1 to 90
 * @param inOrder whether the sessions take place in the order given; otherwise in any
 * @param breakMinutes at least so long between two sessions of a day; 0 to 240, in steps of 15
 * @param oneBlock whether all sessions are on one of the applicant's days, which are then no more
 *     than {@code sessionsPerDay}
 */
public record InterviewLoop(
    List<Session> sessions,
    int sessionsPerDay,
    int noticeHours,
    int horizonDays,
    boolean inOrder,
    int breakMinutes,
    boolean oneBlock) {

  /**
   * One session. Who is needed is said by {@code skill} and {@code interviewers}, or, where they
   * are not all needed for the same, by {@code seats}.
   *
   * @param kind stable code, lower case with hyphens, unique in its loop
   * @param skill that each of its interviewers needs; absent where there are seats
   * @param minutes 15 to 480, in steps of 15
   * @param interviewers how many sit in it; 1 to 5; where there are seats, as many as those
   * @param seats someone for each, all different; at most 5
   * @param trainees at most so many who learn sit in where they have time; 0 to 2
   * @param citation the sentence of the role description that it follows from
   */
  public record Session(
      String kind,
      @Nullable String skill,
      int minutes,
      int interviewers,
      List<Seat> seats,
      int trainees,
      String citation) {

    /** How many trainees sit in at most, where nothing is said of it. */
    public static final int TRAINEES = 1;

    public Session {
      seats = List.copyOf(seats);
    }

    /** A session for which everyone needs the same skill. */
    public Session(String kind, String skill, int minutes, int interviewers, String citation) {
      this(kind, skill, minutes, interviewers, List.of(), TRAINEES, citation);
    }
  }

  /**
   * A place in a session that one interviewer takes.
   *
   * @param skills whoever takes it can lead one of these; 1 to 10
   */
  public record Seat(List<String> skills) {

    public Seat {
      skills = List.copyOf(skills);
    }
  }

  public InterviewLoop {
    sessions = List.copyOf(sessions);
  }

  /** Sessions in order, without breaks, on as many days as it takes. */
  public InterviewLoop(
      List<Session> sessions, int sessionsPerDay, int noticeHours, int horizonDays) {
    this(sessions, sessionsPerDay, noticeHours, horizonDays, true, 0, false);
  }
}
