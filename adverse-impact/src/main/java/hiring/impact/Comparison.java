package hiring.impact;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;

/**
 * One rate of every group, compared with the highest.
 *
 * @param groups by label
 * @param undeclared who did not say; never compared with anybody
 */
record Comparison(List<Compared> groups, Count undeclared) {

  /** A group with less of those who declared themselves may be left out: 6 RCNY 5-301(d). */
  private static final double SMALL_SHARE = 0.02;

  private static final double SIGNIFICANCE = 0.05;

  /** The highest rate; among equals the larger group, since more stands behind it. */
  private static final Comparator<Entry<Group, Count>> HIGHEST =
      Comparator.<Entry<Group, Count>, Share>comparing(
              entry -> entry.getValue().share(), Share::compareRate)
          .thenComparingInt(entry -> entry.getValue().share().whole())
          .thenComparing(Entry::getKey, Comparator.reverseOrder());

  /**
   * Compares all groups with the one that has the highest rate: 29 CFR 1607.4 D, 6 RCNY 5-300.
   *
   * @param sizes how many of each group there are, counted or not
   * @param leastShare groups with a smaller share of the declared are told, and not compared; 0 to
   *     1
   */
  static Comparison of(
      SortedMap<Group, Count> counts,
      Count undeclared,
      Map<Group, Integer> sizes,
      double leastShare) {
    double declared = sizes.values().stream().mapToInt(Integer::intValue).sum();
    Optional<Entry<Group, Count>> highest =
        counts.entrySet().stream()
            .filter(entry -> sizes.getOrDefault(entry.getKey(), 0) / declared >= leastShare)
            .filter(entry -> entry.getValue().share().part() > 0)
            .max(HIGHEST);
    List<Compared> groups =
        counts.entrySet().stream()
            .map(entry ->
                compared(
                    entry.getKey(),
                    entry.getValue(),
                    sizes.getOrDefault(entry.getKey(), 0) / declared,
                    leastShare,
                    highest))
            .toList();
    return new Comparison(groups, undeclared);
  }

  private static Compared compared(
      Group group,
      Count count,
      double ofDeclared,
      double leastShare,
      Optional<Entry<Group, Count>> highest) {
    boolean excluded = ofDeclared < leastShare;
    boolean reference = highest.filter(entry -> entry.getKey().equals(group)).isPresent();
    Share own = count.share();
    Share best = highest.map(entry -> entry.getValue().share()).orElse(Share.NONE);
    OptionalDouble ratio = excluded ? OptionalDouble.empty() : own.ratioTo(best);
    boolean below = ratio.isPresent() && own.isBelowFourFifthsOf(best);
    OptionalDouble p =
        reference || ratio.isEmpty() ? OptionalDouble.empty() : FisherTest.p(own, best);
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    if (ofDeclared < SMALL_SHARE) {
      cautions.add(Caution.SMALL_SHARE);
    }
    if (p.isPresent()) {
      turning(own, best, below).ifPresent(cautions::add);
      significance(p.getAsDouble(), below).ifPresent(cautions::add);
    }
    return new Compared(
        group,
        count,
        ofDeclared,
        excluded,
        reference,
        ratio,
        below,
        p,
        Collections.unmodifiableSet(cautions));
  }

  private static Optional<Caution> turning(Share own, Share best, boolean below) {
    if (turns(own, best, below, 1)) {
      return Optional.of(Caution.ONE_PERSON);
    }
    return turns(own, best, below, 2) ? Optional.of(Caution.TWO_PERSONS) : Optional.empty();
  }

  /** Whether so many persons of either group, decided otherwise, would make another verdict. */
  private static boolean turns(Share own, Share best, boolean below, int persons) {
    int towards = below ? persons : -persons;
    return own.shifted(towards).isBelowFourFifthsOf(best) != below
        || own.isBelowFourFifthsOf(best.shifted(-towards)) != below;
  }

  private static Optional<Caution> significance(double p, boolean below) {
    if (p < SIGNIFICANCE) {
      return Optional.of(Caution.SIGNIFICANT);
    }
    return below ? Optional.of(Caution.NOT_SIGNIFICANT) : Optional.empty();
  }
}
