package hiring.scheduling.codec;

import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.Routing;
import hiring.scheduling.store.AwaitingRoleEntry;
import hiring.scheduling.store.EndedEntry;
import hiring.scheduling.store.ErasedEntry;
import hiring.scheduling.store.PassEntry;
import hiring.scheduling.store.RoleVersionEntry;
import hiring.scheduling.store.RoutedEntry;
import hiring.scheduling.store.RoutingEntry;
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
          case Routing.AwaitingRole(Pass pass) -> new AwaitingRoleEntry(toAvro(pass));
          case Routing.Routed(String poolId, Pass pass) -> new RoutedEntry(poolId, toAvro(pass));
          case Routing.Ended(var poolId, var pass) ->
              new EndedEntry(poolId, pass == null ? null : toAvro(pass));
          case Routing.Erased erased -> new ErasedEntry();
        });
  }

  static Routing fromAvro(RoutingEntry entry) {
    @Nullable Object routing = entry.getRouting();
    return switch (routing) {
      case null -> new Routing.Unknown();
      case AwaitingRoleEntry awaiting -> new Routing.AwaitingRole(fromAvro(awaiting.getPass()));
      case RoutedEntry routed -> new Routing.Routed(routed.getPoolId(), fromAvro(routed.getPass()));
      case EndedEntry ended -> {
        PassEntry pass = ended.getPass();
        yield new Routing.Ended(ended.getPoolId(), pass == null ? null : fromAvro(pass));
      }
      case ErasedEntry erased -> new Routing.Erased();
      default -> throw new IllegalStateException("the schema has no other branch");
    };
  }

  private static PassEntry toAvro(Pass pass) {
    Candidacy candidacy = pass.candidacy();
    return new PassEntry(
        candidacy.applicationId(),
        candidacy.roleId(),
        candidacy.roleVersion(),
        candidacy.source(),
        pass.timeZone());
  }

  private static Pass fromAvro(PassEntry entry) {
    return new Pass(
        new Candidacy(
            entry.getApplicationId(), entry.getRoleId(), entry.getRoleVersion(), entry.getSource()),
        entry.getTimeZone());
  }
}
