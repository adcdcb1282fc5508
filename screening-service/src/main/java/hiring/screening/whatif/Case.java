package hiring.screening.whatif;

import hiring.screening.whatif.Observation.Ended;
import hiring.screening.whatif.Observation.Judged;
import hiring.screening.whatif.Observation.Screened;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one application. Whatever came first or twice makes no difference: of what
 * may be said several times the offset tells which counts.
 */
final class Case {

  private @Nullable Judged judged;
  private @Nullable Screened byRubric;
  private @Nullable Screened byPerson;
  private @Nullable Ended ended;
  private boolean garbled;
  private boolean erased;
  private boolean erasedOfRole;

  /** Takes one more observation in. */
  void add(Observation observation) {
    switch (observation) {
      case Observation.Received received ->
          throw new IllegalArgumentException("to be judged first");
      case Judged one ->
          judged = judged == null || later(one.offset(), judged.offset()) ? one : judged;
      case Observation.Garbled one -> garbled = true;
      case Screened one -> screened(one);
      case Ended one -> ended = ended == null || later(one.offset(), ended.offset()) ? one : ended;
      case Observation.Erased one -> {
        erased = true;
        erasedOfRole |= one.ofRole();
      }
    }
  }

  /** The rubric decides once, and what it decided first stands; of what people say, the latest. */
  private void screened(Screened one) {
    if (one.byPerson()) {
      byPerson = byPerson == null || later(one.offset(), byPerson.offset()) ? one : byPerson;
    } else {
      byRubric = byRubric == null || later(byRubric.offset(), one.offset()) ? one : byRubric;
    }
  }

  private static boolean later(long one, long other) {
    return one > other;
  }

  @Nullable Judged judged() {
    return judged;
  }

  @Nullable Screened byRubric() {
    return byRubric;
  }

  @Nullable Screened byPerson() {
    return byPerson;
  }

  @Nullable Ended ended() {
    return ended;
  }

  /** Its record cannot be read. */
  boolean isGarbled() {
    return judged == null && garbled;
  }

  /** It was decided, and its record is not on the log as one of the role. */
  boolean isWithoutRecord() {
    return judged == null && !garbled && (byRubric != null || byPerson != null);
  }

  boolean isErased() {
    return erased;
  }

  /** Whether it is known to have been an application for the role. */
  boolean isOfRole() {
    return erasedOfRole || judged != null || garbled || byRubric != null || byPerson != null;
  }
}
