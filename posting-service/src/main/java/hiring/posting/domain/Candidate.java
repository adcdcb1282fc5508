package hiring.posting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who applies. Personal data.
 *
 * @param emails preferred first
 * @param phones as given
 */
public record Candidate(@Nullable String name, List<String> emails, List<String> phones) {

  public Candidate {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
  }
}
