package hiring.posting.ats;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** HMAC-SHA256 signatures as vendors write them; what cannot be one is none. */
final class Signature {

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{43}=?");

  private Signature() {}

  static List<byte[]> hex(String text) {
    return HEX.matcher(text).matches() ? List.of(HexFormat.of().parseHex(text)) : List.of();
  }

  /** In either alphabet, padded or not. */
  static List<byte[]> base64(String text) {
    if (!BASE64.matcher(text).matches()) {
      return List.of();
    }
    return List.of(Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_')));
  }

  /** What follows a prefix; empty, and so no signature, without it. */
  static String after(String prefix, String text) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : "";
  }
}
