package hiring.screening.whatif;

import hiring.screening.domain.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fold: observations in, cases out. The order in which observations arrive, their repetition
 * and the number of threads that bring them make no difference.
 */
final class Cases {

  private static final int SHARDS = 64;

  private final List<Map<UUID, Case>> shards =
      Stream.<Map<UUID, Case>>generate(HashMap::new).limit(SHARDS).toList();

  /** What is found is alike for many: kept once. */
  private final Map<List<Finding>, List<Finding>> findings = new ConcurrentHashMap<>();

  private final Map<List<Observation.Result>, List<Observation.Result>> results =
      new ConcurrentHashMap<>();

  /** Takes one more observation in. */
  void add(Observation observation) {
    Observation kept = lean(observation);
    UUID application = kept.application();
    Map<UUID, Case> shard =
        shards.get((int) (application.getLeastSignificantBits() & (SHARDS - 1)));
    synchronized (shard) {
      shard.computeIfAbsent(application, unseen -> new Case()).add(kept);
    }
  }

  /** Every case, in the order of the applications' ids as they are written. */
  List<Map.Entry<UUID, Case>> sorted() {
    List<Map.Entry<UUID, Case>> all = new ArrayList<>();
    for (Map<UUID, Case> shard : shards) {
      synchronized (shard) {
        all.addAll(shard.entrySet());
      }
    }
    all.sort(Comparator.comparing(Map.Entry::getKey, Order::compare));
    return all;
  }

  private Observation lean(Observation observation) {
    return switch (observation) {
      case Observation.Judged judged ->
          new Observation.Judged(
              judged.application(),
              judged.offset(),
              judged.roleVersion(),
              once(findings, judged.findings()));
      case Observation.Screened screened ->
          new Observation.Screened(
              screened.application(),
              screened.offset(),
              screened.roleVersion(),
              screened.verdict(),
              screened.byPerson(),
              screened.score(),
              once(results, screened.results()));
      case Observation.Received received -> received;
      case Observation.Garbled garbled -> garbled;
      case Observation.Ended ended -> ended;
      case Observation.Erased erased -> erased;
    };
  }

  private static <T> List<T> once(Map<List<T>, List<T>> known, List<T> list) {
    List<T> same = known.putIfAbsent(list, list);
    return same == null ? list : same;
  }
}
