package hiring.scheduling.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with an interviewer, first thing first. */
final class InterviewerCheck {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,100}");

  private InterviewerCheck() {}

  static Optional<PoolRefusal> firstFault(Interviewer interviewer) {
    if (!isCode(interviewer.interviewerId())) {
      return Optional.of(PoolRefusal.INVALID_INTERVIEWER_ID);
    }
    if (interviewer.name().isBlank() || interviewer.name().length() > 200) {
      return Optional.of(PoolRefusal.INVALID_NAME);
    }
    if (Zones.named(interviewer.timeZone()) == null) {
      return Optional.of(PoolRefusal.UNKNOWN_TIME_ZONE);
    }
    if ((interviewer.skills().isEmpty() && interviewer.training().isEmpty())
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
    if (!isLimit(interviewer.maxPerWeek(), 60)) {
      return Optional.of(PoolRefusal.INVALID_MAX_PER_WEEK);
    }
    if (!isTraining(interviewer)) {
      return Optional.of(PoolRefusal.INVALID_TRAINING);
    }
    Optional<PoolRefusal> travel = travels(interviewer.travels());
    if (travel.isPresent()) {
      return travel;
    }
    if (interviewer.daysOff().size() > 200
        || !interviewer.daysOff().stream().allMatch(Days::isSound)) {
      return Optional.of(PoolRefusal.INVALID_DAYS_OFF);
    }
    int buffer = interviewer.bufferMinutes();
    if (buffer < 0 || buffer > 120 || buffer % Slots.MINUTES != 0) {
      return Optional.of(PoolRefusal.INVALID_BUFFER);
    }
    return isLimit(interviewer.targetShare(), 1000)
        ? Optional.empty()
        : Optional.of(PoolRefusal.INVALID_TARGET_SHARE);
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  private static boolean isTraining(Interviewer interviewer) {
    List<Training> training = interviewer.training();
    Set<String> skills = new HashSet<>(interviewer.skills());
    return training.size() <= 20
        && training.stream().allMatch(each -> each.isSound() && skills.add(each.skill()));
  }

  private static Optional<PoolRefusal> travels(List<Travel> travels) {
    for (int i = 0; i < travels.size(); i++) {
      Travel travel = travels.get(i);
      if (Zones.named(travel.timeZone()) == null) {
        return Optional.of(PoolRefusal.UNKNOWN_TIME_ZONE);
      }
      if (i >= 100
          || !travel.days().isSound()
          || travels.subList(0, i).stream()
              .anyMatch(other -> other.days().overlap(travel.days()))) {
        return Optional.of(PoolRefusal.INVALID_TRAVELS);
      }
    }
    return Optional.empty();
  }

  private static boolean isLimit(int limit, int most) {
    return limit >= 1 && limit <= most;
  }
}
