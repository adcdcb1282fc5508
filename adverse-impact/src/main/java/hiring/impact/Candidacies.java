package hiring.impact;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fold: observations in, candidacies out. The order in which observations arrive, their
 * repetition and the number of threads that bring them make no difference.
 */
final class Candidacies {

  private final Map<UUID, Candidacy> all = new ConcurrentHashMap<>();

  /** Takes one more observation in. */
  void add(Observation observation) {
    all.compute(
        observation.application(),
        (application, known) -> (known == null ? Candidacy.UNSEEN : known).with(observation));
  }

  Map<UUID, Candidacy> all() {
    return all;
  }
}
