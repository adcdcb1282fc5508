package hiring.system.check;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.Poison;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.log.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Each record that a service cannot handle is one dead letter of that service, byte for byte, with
 * its reason; nothing else is.
 */
final class DeadLetterLaw implements Law {

  private static final String NAME = "one dead letter for what is no record, none for what is";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    List<Finding> findings = new ArrayList<>();
    Set<Letter> missing = new HashSet<>(expected.letters());
    Map<Place, Entry> planted = new HashMap<>();
    for (Topic topic : Topics.all()) {
      log.of(topic).stream()
          .filter(entry -> expected.planted().contains(entry.place()))
          .forEach(entry -> planted.put(entry.place(), entry));
    }
    for (Topic.Owner service : Topic.Owner.values()) {
      for (Entry entry : log.of(Topics.deadLetters(service))) {
        Letter letter = letter(service, entry);
        Entry original = planted.get(letter.of());
        if (!missing.remove(letter)) {
          findings.add(Finding.of(NAME, entry, letter + " is one too many"));
        } else if (original == null || !isCopy(entry, original)) {
          findings.add(Finding.of(NAME, entry, letter + " has other bytes"));
        }
      }
    }
    missing.forEach(
        letter -> findings.add(new Finding(NAME, letter.of(), "", letter + " is lost")));
    return findings;
  }

  private static Letter letter(Topic.Owner service, Entry entry) {
    return new Letter(
        service,
        new Place(
            entry.header("dead-letter-topic"),
            Integer.parseInt(entry.header("dead-letter-partition")),
            Long.parseLong(entry.header("dead-letter-offset"))),
        Poison.valueOf(entry.header("dead-letter-reason")));
  }

  private static boolean isCopy(Entry letter, Entry original) {
    return Objects.deepEquals(letter.key(), original.key())
        && Arrays.equals(letter.value(), original.value());
  }
}
