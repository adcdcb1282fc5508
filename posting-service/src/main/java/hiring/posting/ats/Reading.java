package hiring.posting.ats;

import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import java.util.List;
import java.util.UUID;

/** What a delivery turned out to say. */
public sealed interface Reading {

  /** Whether one of the live keys has signed what was read. */
  default boolean isSigned() {
    return switch (this) {
      case Submitted submitted -> true;
      case Thin thin -> true;
      case Ping ping -> true;
      case Ignored ignored -> true;
      case Broken broken -> true;
      case Incomplete incomplete -> true;
      case Handshake handshake -> false;
      case Unsigned unsigned -> false;
    };
  }

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

  /**
   * Something happened, and the delivery holds ids alone: the rest is to be fetched.
   *
   * @param deliveryId the same each time the vendor delivers it
   */
  record Thin(Notification notification, UUID deliveryId) implements Reading {}

  /** The vendor asks whether we are there. */
  record Ping() implements Reading {}

  /**
   * The vendor asks whether we mean it, and wants a header back.
   *
   * @param header its name
   * @param value its value: up to 200 visible characters of ASCII
   */
  record Handshake(String header, String value) implements Reading {}

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
   * A field without which it says nothing.
   *
   * @param field its path in the vendor's payload
   */
  record Incomplete(String field) implements Reading {}
}
