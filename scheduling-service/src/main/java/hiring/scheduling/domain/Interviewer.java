package hiring.scheduling.domain;

import java.util.List;

/**
 * A person who interviews, as a coordinator describes them. What a coordinator may get wrong is
 * checked when they are registered ({@link InterviewerCheck}).
 *
 * @param interviewerId stable code; 1 to 100 letters, digits, '.', '-'
 * @param name as invitations show it
 * @param timeZone IANA time zone of the working hours
 * @param skills what sessions they can lead
 * @param workingHours when they may be booked; spans may touch or overlap
 * @param maxPerDay at most so many sessions on one of their days; 1 to 12
 * @param maxPerWeek at most so many sessions in one of their ISO weeks; 1 to 60
 * @param training what they are learning; none of their skills
 * @param travels when they work in another zone; no day in two of them
 * @param daysOff days on which they do not work, in the zone that they are in
 * @param bufferMinutes kept free before and after each of their sessions; 0 to 120, in steps of 15
 * @param targetShare their share of the load, in percent of a full one; 1 to 1000
 */
public record Interviewer(
    String interviewerId,
    String name,
    String timeZone,
    List<String> skills,
    List<WorkingHours> workingHours,
    int maxPerDay,
    int maxPerWeek,
    List<Training> training,
    List<Travel> travels,
    List<Days> daysOff,
    int bufferMinutes,
    int targetShare)
    implements PoolPiece {

  /** What the keys of all interviewers begin with. */
  public static final String KEYS = "interviewer/";

  private static final int FULL_SHARE = 100;

  public Interviewer {
    skills = List.copyOf(skills);
    workingHours = List.copyOf(workingHours);
    training = List.copyOf(training);
    travels = List.copyOf(travels);
    daysOff = List.copyOf(daysOff);
  }

  /** One with a full share who learns nothing, stays at home and needs no buffer. */
  public Interviewer(
      String interviewerId,
      String name,
      String timeZone,
      List<String> skills,
      List<WorkingHours> workingHours,
      int maxPerDay,
      int maxPerWeek) {
    this(
        interviewerId,
        name,
        timeZone,
        skills,
        workingHours,
        maxPerDay,
        maxPerWeek,
        List.of(),
        List.of(),
        List.of(),
        0,
        FULL_SHARE);
  }

  @Override
  public String key() {
    return KEYS + interviewerId;
  }
}
