package hiring.posting.ats;

/** A vendor's webhooks: who signed them, and what they say. */
public interface Ats {

  /**
   * The source of its applications, lower case: also the last part of its webhooks' path and, in
   * upper case, the middle of {@code HIRING_WEBHOOKS_…_SECRETS}.
   */
  String source();

  /** What a delivery says; never throws for anything a delivery may hold. */
  Reading read(Delivery delivery, SigningKeys keys);

  /**
   * The HTTP status for a delivery that no key fits, chosen by the vendor's own retry rules: while
   * keys rotate it must come again.
   */
  int unsignedStatus();
}
