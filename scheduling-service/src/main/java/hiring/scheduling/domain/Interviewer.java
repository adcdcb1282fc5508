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
 */
public record Interviewer(
    String interviewerId,
    String name,
    String timeZone,
    List<String> skills,
    List<WorkingHours> workingHours,
    int maxPerDay,
    int maxPerWeek) {

  public Interviewer {
    skills = List.copyOf(skills);
    workingHours = List.copyOf(workingHours);
  }
}
