package hiring.stack.deadletters;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dead letter that was to be sent again.
 *
 * @param note why not, where it was not sent; empty otherwise
 */
public record Outcome(Letter letter, Result result, String note) {

  /** What became of it. */
  public enum Result {
    SENT,
    WOULD_BE_SENT,
    ALREADY_SENT,
    CANNOT_BE_SENT;

    /** Whether all is as it was asked for. */
    public boolean isWell() {
      return this == SENT || this == WOULD_BE_SENT;
    }

    /** As people read it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * What is to become of a letter.
   *
   * @param before that it was sent again before
   * @param sequel what came after it and stands against it
   * @param done what it is called when nothing stands against it
   */
  static Outcome of(
      Letter letter, @Nullable Redriven before, @Nullable Sequel sequel, Result done) {
    if (before != null) {
      return new Outcome(
          letter,
          Result.ALREADY_SENT,
          "by " + before.by() + " at " + before.at().truncatedTo(ChronoUnit.SECONDS));
    }
    return switch (Sending.of(letter)) {
      case Sending.Impossible(String why) -> new Outcome(letter, Result.CANNOT_BE_SENT, why);
      case Sending.To to when sequel != null ->
          new Outcome(letter, Result.CANNOT_BE_SENT, sequel.toString());
      case Sending.To to -> new Outcome(letter, done, "");
      case Sending.OutOfQuarantine out -> new Outcome(letter, done, "");
    };
  }

  /** The same letter, which was not taken after all. */
  Outcome refused(String why) {
    return new Outcome(letter, Result.CANNOT_BE_SENT, why);
  }
}
