package hiring.funnel;

import hiring.funnel.Observation.Seen;
import hiring.funnel.Observation.Titled;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fold: observations in, journeys out. The order in which observations arrive, their repetition
 * and the number of threads that bring them make no difference.
 */
final class Journeys {

  private static final int SHARDS = 64;

  private final Names<UUID> roles = new Names<>(Journey.MAX_ROLE);
  private final Names<String> sources = new Names<>(Journey.MAX_SOURCE);
  private final Map<UUID, Titled> titles = new ConcurrentHashMap<>();
  private final JourneyTable[] shards =
      Stream.generate(JourneyTable::new).limit(SHARDS).toArray(JourneyTable[]::new);

  private final IntBinaryOperator lesserRole = roles::lesser;
  private final IntBinaryOperator lesserSource = sources::lesser;
  private final LongBinaryOperator join = this::join;

  /** Takes one more observation in. */
  void add(Observation observation) {
    switch (observation) {
      case Seen seen -> add(seen);
      case Titled titled ->
          titles.merge(
              titled.role(),
              titled,
              (one, other) -> one.version() >= other.version() ? one : other);
    }
  }

  /** Counts all applications that the filter lets through. */
  Funnel count(Filter filter) {
    Funnel funnel = new Funnel(this::title);
    alike()
        .forEach((journey, applications) -> {
          UUID role = Journey.role(journey) == 0 ? null : roles.name(Journey.role(journey));
          String source =
              Journey.source(journey) == 0 ? null : sources.name(Journey.source(journey));
          if (filter.takes(role, title(role), source)) {
            funnel.add(journey, role, source, applications);
          }
        });
    return funnel;
  }

  private long join(long one, long other) {
    return Journey.join(one, other, lesserRole, lesserSource);
  }

  /** How many applications share each journey: few differ, however many there are. */
  private Map<Long, Long> alike() {
    Map<Long, Long> alike = new HashMap<>();
    for (JourneyTable shard : shards) {
      shard.forEach(journey -> alike.merge(journey, 1L, Long::sum));
    }
    return alike;
  }

  /** What the applications take, in bytes. */
  long bytes() {
    return Stream.of(shards).mapToLong(JourneyTable::bytes).sum();
  }

  private void add(Seen seen) {
    int role = seen.role() == null ? 0 : roles.number(seen.role());
    int source = seen.source() == null ? 0 : sources.number(seen.source());
    // The low bits of a UUID choose the shard; the table mixes all of them.
    int shard = (int) (seen.application().getLeastSignificantBits() & (SHARDS - 1));
    shards[shard].join(seen.application(), Journey.of(seen.fact(), role, source), join);
  }

  private @Nullable String title(@Nullable UUID role) {
    Titled titled = role == null ? null : titles.get(role);
    return titled == null ? null : titled.title();
  }
}
