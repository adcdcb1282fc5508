package hiring.posting.ats;

/**
 * What a vendor knows us by. Secret.
 *
 * @param token of the vendor's API
 * @param account of the one account there, where the vendor has both; else empty
 */
public record ApiToken(String token, String account) {

  /** Says nothing of the tokens. */
  @Override
  public String toString() {
    return "ApiToken";
  }
}
