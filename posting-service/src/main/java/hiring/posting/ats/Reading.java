package hiring.posting.ats;

import hiring.posting.domain.Notice;
import java.util.List;
import java.util.UUID;

/** What a delivery turned out to say. */
public sealed interface Reading {

  /**
   * Something happened to applications or candidates.
   *
   * @param action the vendor's own name of it
   * @param notices what it says, in order; at least one
   * @param deliveryId the same each time the vendor delivers it
   */
  record Submitted(String action, List<Notice> notices, UUID deliveryId) implements Reading {

    public Submitted {
      notices = List.copyOf(notices);
    }
  }

  /** The vendor asks whether we are there. */
  record Ping() implements Reading {}

  /**
   * Something that this service takes no notice of.
   *
   * @param action one of the vendor's documented actions, or {@code other}
   */
  record Ignored(String action) implements Reading {}

  /** There is no signature, or no key fits it. */
  record Unsigned() implements Reading {}

  /** It is no JSON object. */
  record Broken() implements Reading {}

  /**
   * A field without which there is no application.
   *
   * @param field its path in the vendor's payload
   */
  record Incomplete(String field) implements Reading {}
}
