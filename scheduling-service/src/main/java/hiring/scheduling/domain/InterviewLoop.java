package hiring.scheduling.domain;

import java.util.List;

/**
 * The sessions that an applicant who passed goes through. Total: what lies outside a range is taken
 * as the nearest value inside it, so that any loop can be planned and none costs without bound.
 *
 * @param sessions in order, none overlapping; the first 12 count
 * @param sessionsPerDay at most so many on one of the applicant's days; 1 to 12
 * @param noticeHours nothing starts earlier than so many hours after the decision; 0 to 720
 * @param horizonDays nothing starts later than so many days after the decision; 1 to 90
 */
public record InterviewLoop(
    List<Session> sessions, int sessionsPerDay, int noticeHours, int horizonDays) {

  private static final int MOST_SESSIONS = 12;

  /**
   * One session.
   *
   * @param kind stable code, unique in its loop
   * @param skill that each of its interviewers needs
   * @param minutes 15 to 480; rounded up to a multiple of 15
   * @param interviewers how many different people sit in it; 1 to 5
   */
  public record Session(String kind, String skill, int minutes, int interviewers) {

    public Session {
      minutes = Slots.MINUTES * Math.ceilDiv(Math.clamp(minutes, 15, 480), Slots.MINUTES);
      interviewers = Math.clamp(interviewers, 1, 5);
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
  }
}
