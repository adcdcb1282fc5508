package hiring.screening.whatif;

import java.util.UUID;

/** The order of ids as they are written, which Java's own is not. */
final class Order {

  private Order() {}

  static int compare(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
