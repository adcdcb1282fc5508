package hiring.posting.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an ATS says with ids alone; what it means is known once the rest was fetched from the
 * vendor's API. No personal data.
 *
 * <p>The ids bear the names under which the vendor sends them, in camel case: {@code
 * opportunityId}, {@code applicationId} (Lever); {@code candidateId}, {@code jobId}
 * (SmartRecruiters); {@code applicationId}, {@code linkedAccountId} (Merge, its own ids).
 *
 * @param account whose ids they are
 * @param via the webhook that it came by, and whose API knows the rest: {@code lever}
 * @param action the vendor's own name of what happened: {@code applicationCreated}
 * @param ids at most 20, each 1 to 200 characters
 * @param occurredAt when it happened in the world, as the sender says
 */
public record Notification(
    Account account, String via, String action, Map<String, String> ids, Instant occurredAt) {

  /** Most UTF-16 units of an id. */
  public static final int LONGEST_ID = 200;

  /** Vendors whose API is asked; of no other could the rest be fetched. */
  public static final Set<String> VENDORS = Set.of("lever", "merge", "smartrecruiters");

  private static final int MOST_IDS = 20;

  public Notification {
    ids = Map.copyOf(ids);
  }

  /** Whether there is anyone to ask for the rest of it. */
  boolean canBeFetched() {
    return VENDORS.contains(via);
  }

  /** The first field that is out of its range; never a value. */
  public Optional<String> fault() {
    FirstFault fault = new FirstFault();
    fault.account(account.source(), account.tenant(), "");
    fault.code(via, "via");
    fault.text(action, LONGEST_ID, "action");
    fault.range(ids.size(), 1, MOST_IDS, "ids");
    ids.forEach((name, id) -> {
      fault.text(name, LONGEST_ID, "ids");
      fault.text(id, LONGEST_ID, "ids");
    });
    return fault.field();
  }
}
