package hiring.system.scenario;

import static java.util.Comparator.comparingInt;

import hiring.system.scenario.Applicant.Source;
import hiring.system.scenario.Delivery.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Who applies to a company, and in which order it is delivered: some of it repeatedly, by the same
 * way or by another, or to the wrong partition.
 */
public record Season(List<Applicant> applicants, List<Delivery> deliveries) {

  private static final int LONGEST_GAP = 500;

  /** A delivery and when it comes. */
  private record Timed(int at, Delivery delivery) {}

  public Season {
    applicants = List.copyOf(applicants);
    deliveries = List.copyOf(deliveries);
  }

  /** The same for the same seed. */
  public static Season of(Company company, int count, RandomGenerator random) {
    List<Applicant> applicants = new ArrayList<>();
    List<Timed> timed = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Applicant applicant = Applicant.of(company, number, random);
      applicants.add(applicant);
      int at = number;
      int repeats = repeats(random);
      for (int time = 0; time <= repeats; time++) {
        timed.add(new Timed(at, delivery(applicant, time, random)));
        at += 1 + random.nextInt(LONGEST_GAP);
      }
    }
    timed.sort(comparingInt(Timed::at));
    return new Season(applicants, timed.stream().map(Timed::delivery).toList());
  }

  private static int repeats(RandomGenerator random) {
    return Applicant.oneIn(random, 6) ? 1 + random.nextInt(2) : 0;
  }

  private static Delivery delivery(Applicant applicant, int time, RandomGenerator random) {
    boolean bridged = time > 0 && Applicant.oneIn(random, 3);
    Way way = applicant.source() == Source.GREENHOUSE && !bridged ? Way.WEBHOOK : Way.KAFKA;
    return new Delivery(applicant, time, way, way == Way.KAFKA && Applicant.oneIn(random, 30));
  }
}
