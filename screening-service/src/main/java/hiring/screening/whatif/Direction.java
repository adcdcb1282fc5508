package hiring.screening.whatif;

import hiring.screening.domain.Verdict;
import java.util.Locale;

/** Which way a change goes: from failed over referred to passed is up. */
enum Direction {
  UP,
  DOWN,
  NONE;

  static int rank(Verdict verdict) {
    return switch (verdict) {
      case FAILED -> 0;
      case REFERRED -> 1;
      case PASSED -> 2;
    };
  }

  static Direction of(Verdict from, Verdict to) {
    int change = rank(to) - rank(from);
    return change == 0 ? NONE : change > 0 ? UP : DOWN;
  }

  /** As in columns and JSON. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
