package hiring.posting.domain;

import java.util.List;

/**
 * The sessions that an applicant who passed goes through.
 *
 * @param sessions in order, none overlapping; 1 to 12
 * @param sessionsPerDay at most so many on one of the applicant's days; 1 to 12
 * @param noticeHours nothing starts earlier than so many hours after the decision; 0 to 720
 * @param horizonDays nothing starts later than so many days after the decision; 1 to 90
 */
public record InterviewLoop(
    List<Session> sessions, int sessionsPerDay, int noticeHours, int horizonDays) {

  /**
   * One session.
   *
   * @param kind stable code, lower case with hyphens, unique in its loop
   * @param skill that each of its interviewers needs
   * @param minutes 15 to 480, in steps of 15
   * @param interviewers how many sit in it; 1 to 5
   * @param citation the sentence of the role description that it follows from
   */
  public record Session(
      String kind, String skill, int minutes, int interviewers, String citation) {}

  public InterviewLoop {
    sessions = List.copyOf(sessions);
  }
}
