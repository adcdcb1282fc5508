package hiring.benchmarks.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * Who is interviewed when and by whom, whoever worked it out.
 *
 * @param loops by the applicant's number; who is not in it has no interview within the horizon
 */
record Schedule(SortedMap<Integer, List<Sitting>> loops) {

  /** One session. */
  record Sitting(String kind, Instant start, Instant end, List<String> people) {}
}
