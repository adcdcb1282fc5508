package hiring.impact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** All roles, from their events. The order in which these arrive makes no difference. */
final class Roles {

  private final Map<UUID, SortedMap<Integer, Version>> versions = new HashMap<>();

  /**
   * A role as it stands after an event.
   *
   * @param rubric whatever is equal where the rubric is
   * @param delaysRejections whether what the rubric fails takes effect later
   */
  record Version(UUID role, int version, String title, Object rubric, boolean delaysRejections) {}

  /** Takes one more in; from several threads at once. */
  synchronized void add(Version seen) {
    versions
        .computeIfAbsent(seen.role(), unseen -> new TreeMap<>())
        .putIfAbsent(seen.version(), seen);
  }

  /**
   * The roles of that id or title, by id. A title is compared without case, as of the latest
   * version.
   */
  synchronized List<Role> named(String name) {
    return versions.values().stream()
        .map(Roles::role)
        .filter(role ->
            name.equalsIgnoreCase(role.title()) || name.equalsIgnoreCase(role.id().toString()))
        .sorted(Comparator.comparing(role -> role.id().toString()))
        .toList();
  }

  private static Role role(SortedMap<Integer, Version> versions) {
    Map<Object, Integer> first = new HashMap<>();
    SortedMap<Integer, Integer> rubrics = new TreeMap<>();
    versions.forEach((number, version) -> {
      first.putIfAbsent(version.rubric(), number);
      rubrics.put(number, first.getOrDefault(version.rubric(), number));
    });
    Version latest = versions.lastEntry().getValue();
    boolean delays = versions.values().stream().anyMatch(Version::delaysRejections);
    return new Role(latest.role(), latest.title(), rubrics, delays);
  }
}
