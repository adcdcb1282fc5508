package hiring.posting.ats;

import hiring.posting.domain.Submission;
import java.util.UUID;

/** What a delivery turned out to say. */
public sealed interface Reading {

  /**
   * Someone applied.
   *
   * @param deliveryId the same each time the vendor delivers it
   */
  record Submitted(Submission submission, UUID deliveryId) implements Reading {}

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
