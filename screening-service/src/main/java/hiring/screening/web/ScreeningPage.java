package hiring.screening.web;

import hiring.screening.store.ScreeningEntry;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The first so many screenings, in the order of their ids, of those that a query asks for. Holds no
 * more than that while stores of any size are scanned.
 */
final class ScreeningPage {

  private final Query query;
  private final NavigableMap<String, Object> first = new TreeMap<>();

  /**
   * What is asked for.
   *
   * @param roleId null: of any role
   * @param outcome null: with any outcome
   * @param after null: from the first id on; otherwise from the next one
   * @param limit most screenings, from 1
   */
  record Query(@Nullable UUID roleId, @Nullable Outcome outcome, @Nullable UUID after, int limit) {

    private boolean asksFor(ScreeningEntry entry) {
      Outcome is = Outcome.of(entry.getStanding());
      return is != null
          && (roleId == null || roleId.equals(entry.getRoleId()))
          && (outcome == null || outcome == is)
          && (after == null || after.toString().compareTo(entry.getApplicationId().toString()) < 0);
    }
  }

  ScreeningPage(Query query) {
    this.query = query;
  }

  /** Takes a screening of this instance, if it is asked for. */
  void offer(ScreeningEntry entry) {
    if (query.asksFor(entry)) {
      add(entry.getApplicationId().toString(), ScreeningSummary.of(entry));
    }
  }

  /** Takes a screening that another instance has chosen. */
  void add(JsonNode summary) {
    add(summary.path("applicationId").asString(), summary);
  }

  private void add(String applicationId, Object summary) {
    first.put(applicationId, summary);
    if (first.size() > query.limit()) {
      first.pollLastEntry();
    }
  }

  List<Object> screenings() {
    return List.copyOf(first.values());
  }
}
