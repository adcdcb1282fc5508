package hiring.posting.ats;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request of an ATS.
 *
 * @param body the bytes as received, over which most vendors sign
 * @param headers by lower-case name
 * @param tenant the ATS account that the path names; empty when it names none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Delivery(byte[] body, Map<String, String> headers, String tenant) {

  /** The value of a header, whatever the case of its name. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
