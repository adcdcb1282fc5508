package hiring.scheduling.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** What can be wrong with an interviewer, first thing first. */
final class InterviewerCheck {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,100}");

  private InterviewerCheck() {}

  static Optional<PoolRefusal> firstFault(Interviewer interviewer) {
    if (!CODE.matcher(interviewer.interviewerId()).matches()) {
      return Optional.of(PoolRefusal.INVALID_INTERVIEWER_ID);
    }
    if (interviewer.name().isBlank() || interviewer.name().length() > 200) {
      return Optional.of(PoolRefusal.INVALID_NAME);
    }
    if (Zones.named(interviewer.timeZone()) == null) {
      return Optional.of(PoolRefusal.UNKNOWN_TIME_ZONE);
    }
    if (interviewer.skills().isEmpty()
        || interviewer.skills().size() > 50
        || interviewer.skills().stream()
            .anyMatch(skill -> skill.isBlank() || skill.length() > 100)) {
      return Optional.of(PoolRefusal.INVALID_SKILLS);
    }
    if (interviewer.workingHours().isEmpty()
        || interviewer.workingHours().size() > 100
        || !interviewer.workingHours().stream().allMatch(WorkingHours::isSound)) {
      return Optional.of(PoolRefusal.INVALID_WORKING_HOURS);
    }
    if (!isLimit(interviewer.maxPerDay(), 12)) {
      return Optional.of(PoolRefusal.INVALID_MAX_PER_DAY);
    }
    return isLimit(interviewer.maxPerWeek(), 60)
        ? Optional.empty()
        : Optional.of(PoolRefusal.INVALID_MAX_PER_WEEK);
  }

  private static boolean isLimit(int limit, int most) {
    return limit >= 1 && limit <= most;
  }
}
