package hiring.system.check;

import hiring.events.RefusalReason;
import hiring.system.log.Place;
import hiring.system.scenario.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was sent, as far as it tells what must have come of it.
 *
 * @param submissions every application that was sent, with the reason for which it must be refused;
 *     empty: it must be received
 * @param changed what was said of applications, in order, each after all else was settled
 * @param reviewed applications that were decided by a person after the rubric had referred them
 * @param planted records written past the services into topics of theirs
 * @param letters the dead letters that must have been made of those
 */
public record Expected(
    Map<UUID, Optional<RefusalReason>> submissions,
    Map<UUID, List<Step>> changed,
    Set<UUID> reviewed,
    Set<Place> planted,
    Set<Letter> letters) {

  public Expected {
    submissions = Map.copyOf(submissions);
    changed = Map.copyOf(changed);
    reviewed = Set.copyOf(reviewed);
    planted = Set.copyOf(planted);
    letters = Set.copyOf(letters);
  }

  /** What was said of an application, in order. */
  List<Step> changes(UUID applicationId) {
    return changed.getOrDefault(applicationId, List.of());
  }
}
