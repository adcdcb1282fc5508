package hiring.scheduling.topology;

import hiring.events.ApplicationWithdrawn;
import hiring.events.ScreenPassed;
import hiring.scheduling.codec.RoutingCodec;
import hiring.scheduling.codec.RoutingCodec.OfRole;
import hiring.scheduling.codec.RoutingStore;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.RoutingCommand;
import hiring.streams.Addressed;
import hiring.streams.HeldStore;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Passes, each with the version of the role that it names, and withdrawals. A role that arrives
 * after passes is a command to each of those; screens that were not passed mean nothing here.
 */
final class RoutingInbox implements Inbox<RoutingCommand> {

  private static final Serde<RoleVersion> ROLE_VERSIONS = RoutingStore.roleVersions();

  private HeldStore<RoleVersion> roles;
  private Awaiting awaiting;

  @SuppressWarnings("NullAway.Init") // open comes before the first record
  RoutingInbox() {}

  @Override
  public void open(ProcessorContext<?, ?> context) {
    roles = HeldStore.open(context, RoutingStore.ROLE_VERSIONS, ROLE_VERSIONS);
    awaiting = Awaiting.open(context);
  }

  @Override
  public void commands(Received received, Consumer<Addressed<RoutingCommand>> commands) {
    SpecificRecord value = received.value();
    switch (value) {
      case ScreenPassed passed -> commands.accept(addressed(received, route(received, passed)));
      case ApplicationWithdrawn withdrawn ->
          commands.accept(addressed(received, RoutingCodec.command(withdrawn)));
      // None of the topics takes tombstones.
      case null -> {}
      default -> RoutingCodec.role(value).ifPresent(role -> arrive(role, commands));
    }
  }

  private RoutingCommand route(Received received, ScreenPassed passed) {
    Pass pass = RoutingCodec.pass(passed);
    String role = RoutingStore.key(passed.getRoleId(), passed.getRoleVersion());
    RoleVersion version = roles.get(role);
    if (version == null) {
      awaiting.add(role, received.key(), received.cause());
    }
    return new RoutingCommand.Route(pass, version);
  }

  /** Keeps the version, which never changes; each pass that waited is routed as of when it came. */
  private void arrive(OfRole role, Consumer<Addressed<RoutingCommand>> commands) {
    String key = RoutingStore.key(role.roleId(), role.version().version());
    RoleVersion known = roles.get(key);
    RoleVersion version = known == null ? role.version() : known;
    if (known == null) {
      roles.put(key, version);
    }
    awaiting.release(
        key,
        (applicationId, cause, handled) ->
            commands.accept(
                new Addressed<>(
                    applicationId, new RoutingCommand.RoleArrived(version), cause, handled)));
  }

  private static Addressed<RoutingCommand> addressed(Received received, RoutingCommand command) {
    return new Addressed<>(received.key(), command, received.cause());
  }
}
