package hiring.posting.ats;

import hiring.posting.domain.Notice;
import java.util.List;

/** What is to be done next to understand a notification. */
public sealed interface ApiStep {

  /** The vendor is to be asked for something more. */
  record Ask(ApiResource resource) implements ApiStep {}

  /**
   * All is known.
   *
   * @param notices what it says, in order
   */
  record Says(List<Notice> notices) implements ApiStep {

    public Says {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A field without which nothing can be said.
   *
   * @param field its path in the vendor's answer, or in the notification
   */
  record Lacks(String field) implements ApiStep {}
}
