package hiring.scheduling.topology;

import hiring.events.ApplicationReopened;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Passes, each with the version of the role that it names, and ends. A role that arrives after
 * passes is a command to each of those; a screen that was not passed means something where it
 * overturns one that was.
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
      case ApplicationReopened reopened ->
          commands.accept(
              addressed(received, RoutingCodec.command(reopened, versions(reopened.getRoleId()))));
      // None of the topics takes tombstones.
      case null -> {}
      default -> {
        RoutingCodec.end(value).ifPresent(end -> commands.accept(addressed(received, end)));
        RoutingCodec.role(value).ifPresent(role -> arrive(role, commands));
      }
    }
  }

  /** All versions of a role that have arrived: they come in order, and none is let go. */
  private List<RoleVersion> versions(UUID roleId) {
    return IntStream.iterate(1, version -> version + 1)
        .mapToObj(version -> Optional.ofNullable(roles.get(RoutingStore.key(roleId, version))))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
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
