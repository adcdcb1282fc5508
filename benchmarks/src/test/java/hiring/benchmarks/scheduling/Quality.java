package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Applicant;
import hiring.benchmarks.scheduling.Schedule.Sitting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a schedule is worth.
 *
 * @param days mean working days from an applicant's arrival to the end of the last session: hours
 *     between the two that lie in 09:00 to 17:00, Monday to Friday, of the applicant's zone,
 *     divided by eight; of those who have a loop
 * @param share of the applicants who have a loop; 0 to 1
 * @param spread coefficient of variation of how many sessions interviewers sit in: standard
 *     deviation divided by mean; all have the same target
 */
record Quality(double days, double share, double spread) {

  private static final double MINUTES = 8 * 60;

  static Quality of(Instance instance, Schedule schedule) {
    double days = 0;
    Map<String, Integer> sat = new HashMap<>();
    for (Map.Entry<Integer, List<Sitting>> loop : schedule.loops().entrySet()) {
      days += days(instance.applicants().get(loop.getKey()), loop.getValue().getLast().end());
      for (Sitting sitting : loop.getValue()) {
        sitting.people().forEach(person -> sat.merge(person, 1, Integer::sum));
      }
    }
    int scheduled = schedule.loops().size();
    double[] loads =
        instance.people().stream()
            .mapToDouble(person -> sat.getOrDefault(person.id(), 0))
            .toArray();
    return new Quality(
        scheduled == 0 ? 0 : days / scheduled,
        (double) scheduled / instance.applicants().size(),
        variation(loads));
  }

  /** Of the same number of applicants each. */
  static Quality mean(List<Quality> qualities) {
    return new Quality(
        qualities.stream().mapToDouble(Quality::days).average().orElse(0),
        qualities.stream().mapToDouble(Quality::share).average().orElse(0),
        qualities.stream().mapToDouble(Quality::spread).average().orElse(0));
  }

  private static double variation(double[] loads) {
    double mean = Arrays.stream(loads).average().orElse(0);
    double variance =
        Arrays.stream(loads).map(load -> (load - mean) * (load - mean)).average().orElse(0);
    return mean == 0 ? 0 : Math.sqrt(variance) / mean;
  }

  private static double days(Applicant applicant, Instant end) {
    LocalDateTime from = LocalDateTime.ofInstant(applicant.arrival(), applicant.zone());
    LocalDateTime to = LocalDateTime.ofInstant(end, applicant.zone());
    double days = 0;
    for (LocalDate day = from.toLocalDate();
        !day.isAfter(to.toLocalDate());
        day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        days += worked(day, to) - worked(day, from);
      }
    }
    return days;
  }

  /** How much of a working day is over at a moment. */
  private static double worked(LocalDate day, LocalDateTime at) {
    long minutes = Duration.between(day.atTime(9, 0), at).toMinutes();
    return Math.clamp(minutes / MINUTES, 0.0, 1.0);
  }
}
