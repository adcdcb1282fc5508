package hiring.stack.load;

/** What a record on a public topic says of an application. */
enum Sighting {
  REFUSED(1),
  PASSED(2),
  FAILED(4),
  REFERRED(8),
  SCHEDULED(16),
  WAITLISTED(32);

  private static final int SCREENED = PASSED.bit | FAILED.bit | REFERRED.bit;

  private final int bit;

  Sighting(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  boolean isScreening() {
    return (bit & SCREENED) != 0;
  }

  boolean isInterview() {
    return this == SCHEDULED || this == WAITLISTED;
  }

  /**
   * What, seen before, makes this one time too many. Who waits may be scheduled later; everything
   * else is decided once.
   */
  int excludes() {
    return switch (this) {
      case REFUSED -> REFUSED.bit | SCREENED;
      case PASSED, FAILED, REFERRED -> REFUSED.bit | SCREENED;
      case SCHEDULED -> SCHEDULED.bit;
      case WAITLISTED -> SCHEDULED.bit | WAITLISTED.bit;
    };
  }

  /** Whether sightings together are the whole story of an application. */
  static boolean isWhole(int bits) {
    if ((bits & PASSED.bit) != 0) {
      return (bits & (SCHEDULED.bit | WAITLISTED.bit)) != 0;
    }
    return bits != 0 && (bits & (SCHEDULED.bit | WAITLISTED.bit)) == 0;
  }
}
