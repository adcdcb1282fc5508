package hiring.posting.enrichment;

import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notice;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to fetch the rest of a notification. */
public sealed interface Outcome {

  /** All was fetched and understood. Personal data. */
  record Fetched(List<Notice> notices) implements Outcome {

    public Fetched {
      notices = List.copyOf(notices);
    }

    /** Says nothing of who is in it. */
    @Override
    public String toString() {
      return notices.size() + " notices";
    }
  }

  /**
   * It was tried, and failed.
   *
   * @param retryAfter how long the vendor asks us to wait
   */
  record Failed(FetchFailure reason, @Nullable Duration retryAfter) implements Outcome {}

  /** It was not tried: the vendor is given a rest. It counts for nothing. */
  record NotNow() implements Outcome {}
}
