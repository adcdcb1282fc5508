package hiring.service.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** Knows one token, and takes the same time for every other. */
final class ApiToken implements OpaqueTokenIntrospector {

  /** Whom the token stands for; the caller in ids that are derived from a caller. */
  static final String CALLER = "api";

  private final byte[] expected;

  ApiToken(String token) {
    this.expected = digest(token);
  }

  @Override
  public OAuth2AuthenticatedPrincipal introspect(String token) {
    // Digests are of one length, so not even the token's length shows in the time it takes.
    if (!MessageDigest.isEqual(expected, digest(token))) {
      throw new BadOpaqueTokenException("The token is not valid.");
    }
    return new DefaultOAuth2AuthenticatedPrincipal(
        CALLER, Map.of("sub", CALLER), List.of(new SimpleGrantedAuthority("ROLE_API")));
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
