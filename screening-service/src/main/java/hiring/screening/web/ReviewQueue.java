package hiring.screening.web;

import hiring.screening.store.ReferralEntry;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The first so many applications that wait for a person, the longest first. */
final class ReviewQueue {

  private final @Nullable UUID roleId;
  private final int limit;
  private final NavigableMap<String, Object> first = new TreeMap<>();

  /**
   * Begins empty.
   *
   * @param roleId null: of any role
   * @param limit most applications, from 1
   */
  ReviewQueue(@Nullable UUID roleId, int limit) {
    this.roleId = roleId;
    this.limit = limit;
  }

  /** Takes one of this instance, if it is asked for. */
  void offer(ReferralEntry entry) {
    if (roleId == null || roleId.equals(entry.getRoleId())) {
      add(entry.getSince(), entry.getApplicationId().toString(), ReferralView.of(entry));
    }
  }

  /** Takes one that another instance has chosen. */
  void add(JsonNode view) {
    add(Instant.parse(view.path("since").asString()), view.path("applicationId").asString(), view);
  }

  List<Object> applications() {
    return List.copyOf(first.values());
  }

  private void add(Instant since, String applicationId, Object view) {
    first.put("%020d/%s".formatted(since.toEpochMilli(), applicationId), view);
    if (first.size() > limit) {
      first.pollLastEntry();
    }
  }
}
