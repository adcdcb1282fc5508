package hiring.stack.load;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has become of many applications: a byte for each. */
final class Ledger {

  private static final byte WRONG = 64;

  private final Map<UUID, Integer> numbers;
  private final byte[] stories;
  private final Map<Sighting, Integer> counts = new EnumMap<>(Sighting.class);
  private int settled;
  private int wrong;

  Ledger(List<UUID> applicationIds) {
    numbers = HashMap.newHashMap(applicationIds.size());
    for (UUID id : applicationIds) {
      numbers.put(id, numbers.size());
    }
    stories = new byte[numbers.size()];
  }

  /**
   * Takes what a record says; what is about others does not count.
   *
   * @return the application's place among ours, from 0; -1 for any other
   */
  int take(UUID applicationId, Sighting sighting) {
    Integer number = numbers.get(applicationId);
    if (number == null) {
      return -1;
    }
    byte before = stories[number];
    boolean tooMany = (before & sighting.excludes()) != 0;
    byte after = (byte) (before | sighting.bit() | (tooMany ? WRONG : 0));
    stories[number] = after;
    settled += (isSettled(after) ? 1 : 0) - (isSettled(before) ? 1 : 0);
    wrong += (after & WRONG) != 0 && (before & WRONG) == 0 ? 1 : 0;
    counts.merge(sighting, 1, Integer::sum);
    return number;
  }

  /** How many there are. */
  int expected() {
    return stories.length;
  }

  /** How many have their whole story, once. */
  int settled() {
    return settled;
  }

  /** How many were decided twice, or in two ways. */
  int wrong() {
    return wrong;
  }

  boolean isComplete() {
    return settled == stories.length;
  }

  /** How many records said so. */
  int count(Sighting sighting) {
    return counts.getOrDefault(sighting, 0);
  }

  private static boolean isSettled(byte story) {
    return (story & WRONG) == 0 && Sighting.isWhole(story);
  }
}
