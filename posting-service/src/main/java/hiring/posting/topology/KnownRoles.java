package hiring.posting.topology;

import hiring.posting.codec.RoleStore;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.KnownRole;
import hiring.posting.domain.RoleEvent;
import hiring.posting.domain.Submission;
import hiring.posting.store.KnownRoleEntry;
import hiring.streams.HeldStore;
import hiring.streams.StateSerde;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * All roles, as much of them as the intake needs, by id and by the ATS jobs that stand for them.
 */
final class KnownRoles {

  private static final Serde<KnownRole> SERDE =
      StateSerde.of(
          KnownRoleEntry.getEncoder(),
          KnownRoleEntry.getDecoder(),
          RoleStore::toAvro,
          RoleStore::fromAvro);

  private final HeldStore<KnownRole> byId;
  private final Map<ExternalRef, Map<UUID, KnownRole>> byRef = new HashMap<>();

  private KnownRoles(HeldStore<KnownRole> byId) {
    this.byId = byId;
    byId.all().values().forEach(this::index);
  }

  static KnownRoles open(ProcessorContext<?, ?> context) {
    return new KnownRoles(HeldStore.open(context, RoleStore.KNOWN_ROLES, SERDE));
  }

  /** Takes in what happened to a role. */
  void learn(RoleEvent event, Instant now) {
    String key = event.roleId().toString();
    KnownRole before = byId.get(key);
    KnownRole after = KnownRole.after(before, event, now);
    if (after.equals(before)) {
      return;
    }
    byId.put(key, after);
    if (before != null) {
      before.refs().forEach(ref -> claimants(ref).remove(before.roleId()));
    }
    index(after);
  }

  /** The role that a submission names: by our id, else by the ATS's job. */
  @Nullable KnownRole named(Submission submission) {
    if (submission.roleId() != null) {
      return byId.get(submission.roleId().toString());
    }
    String jobId = submission.externalJobId();
    Map<UUID, KnownRole> claimants =
        jobId == null
            ? null
            : byRef.get(new ExternalRef(submission.source(), submission.tenant(), jobId));
    return claimants == null ? null : KnownRole.preferred(claimants.values()).orElse(null);
  }

  private void index(KnownRole role) {
    role.refs().forEach(ref -> claimants(ref).put(role.roleId(), role));
  }

  private Map<UUID, KnownRole> claimants(ExternalRef ref) {
    return byRef.computeIfAbsent(ref, any -> new HashMap<>());
  }
}
