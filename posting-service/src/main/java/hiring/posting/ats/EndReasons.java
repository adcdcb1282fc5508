package hiring.posting.ats;

import hiring.posting.domain.Change;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells withdrawals from rejections where a vendor has one action for both: by the words of the
 * reason, which companies make up, or because the reason is configured as one of theirs.
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
   * @param reasons the reason's id, name and kind, as far as they are known
   */
  Change ending(@Nullable String... reasons) {
    return areTheirs(reasons) ? new Change.Withdrawn() : new Change.Rejected();
  }

  /** Whether any of them says that the candidate left. */
  boolean areTheirs(@Nullable String... reasons) {
    for (String reason : reasons) {
      if (reason != null) {
        String words = words(reason);
        if (configured.contains(words) || THEIRS.matcher(words).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String words(String reason) {
    return reason.strip().toLowerCase(Locale.ROOT);
  }
}
