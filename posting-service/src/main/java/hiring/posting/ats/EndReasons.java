package hiring.posting.ats;

import hiring.posting.domain.Change;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells withdrawals from rejections where a vendor has one action for both. A reason that is
 * configured as one of theirs means a withdrawal whatever else is said of it; else the vendor's own
 * type of the reason decides; only where neither is there do the words of the reason, which
 * companies make up.
 */
final class EndReasons {

  private static final Pattern THEIRS =
      Pattern.compile(
          "withdr[ae]w|rejectedbycandidate|(?:rejected|declined) us\\b|offer declined"
              + "|declined (?:the |our |an )?offer|no longer interested"
              + "|accepted another (?:offer|job|position)");

  private final Set<String> configured;

  /**
   * @param withdrawals names or ids of reasons that mean that the candidate left
   */
  EndReasons(List<String> withdrawals) {
    this.configured = withdrawals.stream().map(EndReasons::words).collect(Collectors.toSet());
  }

  /**
   * How it ended.
   *
   * @param type what the vendor's own type of the reason means; null where it has none, or one that
   *     leaves it open
   * @param reasons the reason's id, name and type, as far as they are known
   */
  Change ending(@Nullable Change type, @Nullable String... reasons) {
    if (anyOf(reasons, configured::contains)) {
      return new Change.Withdrawn();
    }
    if (type != null) {
      return type;
    }
    return anyOf(reasons, words -> THEIRS.matcher(words).find())
        ? new Change.Withdrawn()
        : new Change.Rejected();
  }

  private static boolean anyOf(@Nullable String[] reasons, Predicate<String> theirs) {
    return Stream.of(reasons).filter(Objects::nonNull).map(EndReasons::words).anyMatch(theirs);
  }

  private static String words(String reason) {
    return reason.strip().toLowerCase(Locale.ROOT);
  }
}
