package hiring.scheduling.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who could take part in more than one of some sessions: who takes one of them bears on
 * another.
 */
final class NeededTwice {

  private final Set<String> ids = new HashSet<>();
  private final Map<Need, List<Calendar>> byNeed = new HashMap<>();

  /**
   * Looks at sessions.
   *
   * @param latest the last slot in which one may start
   */
  NeededTwice(List<Sitting> sittings, int latest) {
    Map<String, Integer> uses = uses(sittings, latest);
    uses.forEach((interviewerId, many) -> {
      if (many > 1) {
        ids.add(interviewerId);
      }
    });
    for (Sitting sitting : sittings) {
      for (Need need : sitting.seats()) {
        byNeed.put(
            need,
            Stream.of(sitting.supply(need).members())
                .filter(this::has)
                .sorted(Comparator.comparingInt(member -> uses.getOrDefault(id(member), 0)))
                .toList());
      }
    }
  }

  /** How many of the sessions each could take part in, by id. */
  private static Map<String, Integer> uses(List<Sitting> sittings, int latest) {
    Map<String, Integer> uses = new HashMap<>();
    for (Sitting sitting : sittings) {
      Set<String> able = new HashSet<>();
      for (Need need : sitting.seats()) {
        for (Calendar member : sitting.supply(need).members()) {
          if (need.isMetBy(member, latest) && !sitting.isDeclinedBy(member)) {
            able.add(id(member));
          }
        }
      }
      able.forEach(interviewerId -> uses.merge(interviewerId, 1, Integer::sum));
    }
    return uses;
  }

  Set<String> ids() {
    return ids;
  }

  /** Those who could be who is needed; who can do the fewest of the sessions first. */
  List<Calendar> of(Need need) {
    return byNeed.getOrDefault(need, List.of());
  }

  boolean has(Calendar calendar) {
    return ids.contains(id(calendar));
  }

  private static String id(Calendar calendar) {
    return calendar.interviewer().interviewerId();
  }
}
