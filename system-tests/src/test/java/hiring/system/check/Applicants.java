package hiring.system.check;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.CommandAnswered;
import hiring.events.InterviewLoop;
import hiring.events.RoleTerms;
import hiring.events.ScreenPassed;
import hiring.events.SetAvailability;
import hiring.events.TimeSpan;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What applicants are interviewed for, and when they can come, as it was known at each decision.
 */
final class Applicants {

  private final Map<String, InterviewLoop> loops = new HashMap<>();
  private final Map<UUID, ScreenPassed> passes = new HashMap<>();
  private final Map<UUID, TreeMap<Long, Availability>> said = new HashMap<>();

  /**
   * When an applicant can come.
   *
   * @param zone null where it is not known
   * @param windows empty: at the usual hours
   */
  record Availability(@Nullable ZoneId zone, List<TimeSpan> windows) {}

  Applicants(Log log) {
    for (Entry entry : log.of(Topics.ROLES)) {
      learn(entry);
    }
    log.records(Topics.SCREENINGS, ScreenPassed.class)
        .forEach(passed -> passes.putIfAbsent(passed.getApplicationId(), passed));
    Set<UUID> refused = new HashSet<>();
    log.records(Topics.replies(Topic.Owner.SCHEDULING_SERVICE), CommandAnswered.class)
        .filter(answer -> !answer.getAccepted())
        .forEach(answer -> refused.add(answer.getCommandId()));
    Set<UUID> heard = new HashSet<>();
    for (Entry entry : log.of(Topics.POOL_REQUESTS)) {
      if (entry.record() instanceof SetAvailability set
          && !refused.contains(set.getCommandId())
          && heard.add(set.getCommandId())) {
        hear(set, entry.offset());
      }
    }
  }

  private void learn(Entry entry) {
    SpecificRecord role = entry.record();
    Schema.Field terms = role == null ? null : role.getSchema().getField("terms");
    if (role != null && terms != null && role.get(terms.pos()) instanceof RoleTerms told) {
      loops.putIfAbsent(entry.keyText() + "/" + Requests.text(role, "version"), told.getLoop());
    }
  }

  private void hear(SetAvailability set, long offset) {
    UUID id = set.getApplicationId();
    ZoneId zone =
        set.getTimeZone() == null ? asOf(id, offset).zone() : ZoneId.of(set.getTimeZone());
    said.computeIfAbsent(id, any -> new TreeMap<>())
        .put(offset, new Availability(zone, set.getWindows()));
  }

  /** The loop by which an application is interviewed; null if no role has such a version. */
  @Nullable InterviewLoop loop(Arranged arranged) {
    SpecificRecord told = arranged.told();
    return loops.get(
        Objects.requireNonNull(Requests.text(told, "roleId"))
            + "/"
            + Requests.text(told, "roleVersion"));
  }

  /** When an applicant could come, as far as it was known when a request was decided. */
  Availability asOf(UUID applicationId, long offset) {
    Map.Entry<Long, Availability> last =
        said.getOrDefault(applicationId, new TreeMap<>()).floorEntry(offset);
    if (last != null) {
      return last.getValue();
    }
    ScreenPassed passed = passes.get(applicationId);
    String zone = passed == null ? null : passed.getTimeZone();
    return new Availability(zone == null ? null : ZoneId.of(zone), List.of());
  }
}
