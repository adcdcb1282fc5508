package hiring.system.check;

import hiring.system.log.Entry;
import hiring.system.log.Place;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it must be.
 *
 * @param law the name of the law
 * @param place the record that breaks it; null where one is missing
 * @param key the record's key, or the id that it is about
 * @param what in words; no content of a record but its codes and field names
 */
public record Finding(String law, @Nullable Place place, String key, String what) {

  static Finding of(String law, Entry entry, String what) {
    return new Finding(law, entry.place(), entry.keyText(), what);
  }

  static Finding of(String law, UUID id, String what) {
    return new Finding(law, null, id.toString(), what);
  }

  @Override
  public String toString() {
    return law + ": " + (place == null ? "" : place + " ") + "key " + key + ": " + what;
  }
}
