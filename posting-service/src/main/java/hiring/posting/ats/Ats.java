package hiring.posting.ats;

import java.util.List;

/**
 * A vendor's webhooks: who signed them, what they say, and how the vendor wants to be answered.
 * Pure: bytes, headers and the time of arrival in, a {@link Reading} out.
 */
public interface Ats {

  /**
   * The webhook's name, lower case: the part of its path after {@code /webhooks/}, and in upper
   * case the middle of {@code HIRING_WEBHOOKS_…_SECRETS}.
   */
  String source();

  /** What a delivery says; never throws for anything a delivery may hold. */
  Reading read(Delivery delivery, SigningKeys keys);

  /**
   * The live keys, as the vendor writes them.
   *
   * @throws IllegalArgumentException if one of them cannot be a key
   */
  default SigningKeys keys(List<String> secrets) {
    return new SigningKeys(secrets);
  }

  /** The HTTP status by which the vendor knows that a delivery was taken. */
  default int successStatus() {
    return 200;
  }

  /** The HTTP status that makes the vendor come again later, and slower. */
  default int throttledStatus() {
    return 429;
  }

  /**
   * The HTTP status for a delivery that no key fits, chosen by the vendor's own retry rules: while
   * keys rotate it must come again.
   */
  int unsignedStatus();

  /**
   * Whether what was not answered with success surely comes again. If not, a delivery that no key
   * fits is kept aside before it is answered.
   */
  boolean triesAgain();
}
