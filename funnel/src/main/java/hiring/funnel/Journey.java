package hiring.funnel;

import java.util.function.IntBinaryOperator;

/**
 * All that the funnel knows of one application, in one long: fifteen bits of facts, whether its
 * role is sure, the number of its role and the number of its source. Facts are only ever added, so
 * a journey is the same in whatever order, and however often, its facts arrive.
 *
 * <p>Zero is the journey of which nothing is known. Role and source 0 are unknown.
 */
final class Journey {

  /** Most roles that can be told apart. */
  static final int MAX_ROLE = (1 << 28) - 1;

  /** Most sources that can be told apart. */
  static final int MAX_SOURCE = (1 << 20) - 1;

  private static final int FACT_BITS = 16;
  private static final int ROLE_BITS = 28;
  private static final long FACTS = (1L << FACT_BITS) - 1;
  private static final long SURE_ROLE = 1L << (FACT_BITS - 1);
  private static final long KNOWN_RECEIVED = FACTS & ~SURE_ROLE & ~Fact.REFUSED.bit();

  private Journey() {}

  /** The journey of one fact. */
  static long of(Fact fact, int role, int source) {
    long sure = role != 0 && fact.impliesReceived() ? SURE_ROLE : 0;
    return pack(fact.bit() | sure, role, source);
  }

  /**
   * Both journeys in one: commutative, associative, and a journey joined with itself is itself.
   *
   * <p>Facts of one application agree on its role, but a refusal may name another (the same id with
   * other content is refused). What was received outranks what was refused; among equals the lesser
   * role or source is taken, so that the order of arrival does not show.
   *
   * @param lesserRole of two known roles, the one to keep
   * @param lesserSource of two known sources, the one to keep
   */
  static long join(
      long one, long other, IntBinaryOperator lesserRole, IntBinaryOperator lesserSource) {
    if ((one & other) == other && (one >>> FACT_BITS) == (other >>> FACT_BITS)) {
      return one;
    }
    return pack(
        (one | other) & FACTS,
        joinRoles(one, other, lesserRole),
        eitherOr(source(one), source(other), lesserSource));
  }

  static boolean has(long journey, Fact fact) {
    return (journey & fact.bit()) != 0;
  }

  /** Whether the application was taken in; see {@link Fact#impliesReceived()}. */
  static boolean isReceived(long journey) {
    return (journey & KNOWN_RECEIVED) != 0;
  }

  /**
   * Whether the screen was passed; an interview, or the wait for one, shows it too. So a share
   * never exceeds the whole, though the topics' ends are not of the very same moment.
   */
  static boolean isPassed(long journey) {
    return has(journey, Fact.PASSED)
        || has(journey, Fact.SCHEDULED)
        || has(journey, Fact.WAITLISTED)
        || has(journey, Fact.CANCELLED);
  }

  /** Whether a tombstone, and perhaps a refusal, is all that is left of it. */
  static boolean isErasedWithoutTrace(long journey) {
    return (journey & KNOWN_RECEIVED) == Fact.TOMBSTONE.bit();
  }

  static int role(long journey) {
    return (int) (journey >>> FACT_BITS) & MAX_ROLE;
  }

  static int source(long journey) {
    return (int) (journey >>> (FACT_BITS + ROLE_BITS)) & MAX_SOURCE;
  }

  private static int joinRoles(long one, long other, IntBinaryOperator lesser) {
    long oneSure = one & SURE_ROLE;
    long otherSure = other & SURE_ROLE;
    return oneSure == otherSure
        ? eitherOr(role(one), role(other), lesser)
        : role(oneSure != 0 ? one : other);
  }

  private static int eitherOr(int one, int other, IntBinaryOperator lesser) {
    if (one == 0 || other == 0 || one == other) {
      return one | other;
    }
    return lesser.applyAsInt(one, other);
  }

  private static long pack(long facts, int role, int source) {
    return facts | ((long) role << FACT_BITS) | ((long) source << (FACT_BITS + ROLE_BITS));
  }
}
