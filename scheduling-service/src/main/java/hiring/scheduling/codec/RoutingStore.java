package hiring.scheduling.codec;

import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.Routing;
import hiring.scheduling.store.AwaitingRoleEntry;
import hiring.scheduling.store.RoleVersionEntry;
import hiring.scheduling.store.RoutedEntry;
import hiring.scheduling.store.RoutingEntry;
import hiring.scheduling.store.WithdrawnEntry;
import hiring.streams.StateSerde;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** Routings, and the role versions that they go by, as they are stored. */
public final class RoutingStore {

  /** The store of routings, by applicationId. */
  public static final String ROUTINGS = "routings";

  /** The store of role versions, by {@link #key}; every task has all of them. */
  public static final String ROLE_VERSIONS = "role-versions";

  private RoutingStore() {}

  /** The key of a role's version. */
  public static String key(UUID roleId, int version) {
    return roleId + "/" + version;
  }

  public static Serde<Routing> routings() {
    return StateSerde.of(
        RoutingEntry.getEncoder(),
        RoutingEntry.getDecoder(),
        RoutingStore::toAvro,
        RoutingStore::fromAvro);
  }

  public static Serde<RoleVersion> roleVersions() {
    return StateSerde.of(
        RoleVersionEntry.getEncoder(),
        RoleVersionEntry.getDecoder(),
        role -> new RoleVersionEntry(role.version(), role.poolId(), LoopCodec.toEntry(role.loop())),
        entry ->
            new RoleVersion(
                entry.getVersion(), entry.getPoolId(), LoopCodec.fromAvro(entry.getLoop())));
  }

  static RoutingEntry toAvro(Routing routing) {
    return new RoutingEntry(
        switch (routing) {
          case Routing.Unknown unknown -> null;
          case Routing.AwaitingRole(Pass(Candidacy candidacy, var timeZone)) ->
              new AwaitingRoleEntry(
                  candidacy.applicationId(),
                  candidacy.roleId(),
                  candidacy.roleVersion(),
                  candidacy.source(),
                  timeZone);
          case Routing.Routed routed ->
              new RoutedEntry(routed.poolId(), routed.roleId(), routed.source());
          case Routing.Withdrawn withdrawn -> new WithdrawnEntry(withdrawn.poolId());
        });
  }

  static Routing fromAvro(RoutingEntry entry) {
    @Nullable Object routing = entry.getRouting();
    return switch (routing) {
      case null -> new Routing.Unknown();
      case AwaitingRoleEntry awaiting ->
          new Routing.AwaitingRole(
              new Pass(
                  new Candidacy(
                      awaiting.getApplicationId(),
                      awaiting.getRoleId(),
                      awaiting.getRoleVersion(),
                      awaiting.getSource()),
                  awaiting.getTimeZone()));
      case RoutedEntry routed ->
          new Routing.Routed(routed.getPoolId(), routed.getRoleId(), routed.getSource());
      case WithdrawnEntry withdrawn -> new Routing.Withdrawn(withdrawn.getPoolId());
      default -> throw new IllegalStateException("the schema has no other branch");
    };
  }
}
