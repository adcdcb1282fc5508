package hiring.system.check;

import hiring.events.RefusalReason;
import hiring.system.log.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was sent, as far as it tells what must have come of it.
 *
 * @param submissions every application that was sent, with the reason for which it must be refused;
 *     empty: it must be received
 * @param withdrawn applications that were withdrawn after all else was settled
 * @param reviewed applications that were decided by a person after the rubric had referred them
 * @param planted records written past the services into topics of theirs
 * @param letters the dead letters that must have been made of those
 */
public record Expected(
    Map<UUID, Optional<RefusalReason>> submissions,
    Set<UUID> withdrawn,
    Set<UUID> reviewed,
    Set<Place> planted,
    Set<Letter> letters) {

  public Expected {
    submissions = Map.copyOf(submissions);
    withdrawn = Set.copyOf(withdrawn);
    reviewed = Set.copyOf(reviewed);
    planted = Set.copyOf(planted);
    letters = Set.copyOf(letters);
  }
}
