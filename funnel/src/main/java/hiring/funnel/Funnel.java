package hiring.funnel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The counted funnel: in all, by role and by source. */
final class Funnel {

  /**
   * The figures of one role.
   *
   * @param role null: the role is not known
   * @param title as of the latest version; null: no event of the role was read
   */
  record OfRole(@Nullable UUID role, @Nullable String title, Counts counts) {}

  /**
   * The figures of one source.
   *
   * @param source null: the source is not known
   */
  record OfSource(@Nullable String source, Counts counts) {}

  private final Function<@Nullable UUID, @Nullable String> titles;
  private final Counts total = new Counts();
  // Keyed by null too: what is unknown is counted, not lost.
  private final Map<@Nullable UUID, Counts> byRole = new HashMap<>();
  private final Map<@Nullable String, Counts> bySource = new HashMap<>();
  private long erasedWithoutTrace;

  Funnel(Function<@Nullable UUID, @Nullable String> titles) {
    this.titles = titles;
  }

  /** Counts so many applications with the same journey. */
  void add(long journey, @Nullable UUID role, @Nullable String source, long applications) {
    if (Journey.isErasedWithoutTrace(journey)) {
      erasedWithoutTrace += applications;
      return;
    }
    total.add(journey, applications);
    byRole.computeIfAbsent(role, unseen -> new Counts()).add(journey, applications);
    bySource.computeIfAbsent(source, unseen -> new Counts()).add(journey, applications);
  }

  Counts total() {
    return total;
  }

  /** Roles by title, then id; the unknown one last. */
  List<OfRole> roles() {
    return byRole.entrySet().stream()
        .map(entry -> new OfRole(entry.getKey(), titles.apply(entry.getKey()), entry.getValue()))
        .sorted(
            Comparator.comparing(OfRole::title, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(OfRole::role, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Sources by name; the unknown one last. */
  List<OfSource> sources() {
    return bySource.entrySet().stream()
        .map(entry -> new OfSource(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(OfSource::source, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Applications of which nothing is left but their tombstone; in no other figure. */
  long erasedWithoutTrace() {
    return erasedWithoutTrace;
  }

  boolean isEmpty() {
    return byRole.isEmpty() && erasedWithoutTrace == 0;
  }
}
