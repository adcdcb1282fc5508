package hiring.posting.enrichment;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a vendor's API is, and what it knows us by. Tokens are secret.
 *
 * @param baseUri what every path is put behind; https, or http on this machine alone
 * @param token of the API; empty: this vendor is not asked
 * @param accountTokens tokens of single accounts there, by tenant or linked account
 * @param requestsPerMinute as the vendor's documents allow; from 1
 */
public record VendorSettings(
    URI baseUri, String token, Map<String, String> accountTokens, int requestsPerMinute) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * @throws IllegalArgumentException if one of them is out of its range; the message names it and
   *     holds no token
   */
  public VendorSettings {
    accountTokens = Map.copyOf(accountTokens);
    String host = baseUri.getHost();
    require(host != null && baseUri.getRawUserInfo() == null, "base-uri must name a host");
    require(
        "https".equals(baseUri.getScheme())
            || ("http".equals(baseUri.getScheme()) && LOOPBACK.contains(host)),
        "base-uri must be https");
    require(
        baseUri.getRawQuery() == null && baseUri.getRawFragment() == null,
        "base-uri must end with its path");
    require(requestsPerMinute > 0, "requests-per-minute must be at least 1");
  }

  /**
   * Tokens of accounts as they are configured.
   *
   * @param pairs each {@code account=token}
   * @throws IllegalArgumentException if one is no such pair
   */
  public static Map<String, String> accountTokens(List<String> pairs) {
    Map<String, String> tokens = new HashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      require(equals > 0 && equals < pair.length() - 1, "account-tokens must be account=token,…");
      tokens.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return tokens;
  }

  /** Without the tokens. */
  @Override
  public String toString() {
    return baseUri + ", " + requestsPerMinute + " requests per minute";
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("hiring.enrichment: " + problem);
    }
  }
}
