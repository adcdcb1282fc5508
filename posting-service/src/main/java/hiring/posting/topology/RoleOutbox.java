package hiring.posting.topology;

import hiring.contract.Topics;
import hiring.posting.codec.RoleCodec;
import hiring.posting.domain.Role;
import hiring.posting.domain.RoleEvent;
import hiring.posting.domain.RoleRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every event of a role is public; a refusal is for the caller alone. */
final class RoleOutbox implements Outbox<Role, RoleEvent, RoleRefusal> {

  @Override
  public void event(RoleEvent event, Cause cause, Consumer<Outgoing> out) {
    out.accept(
        new Outgoing(Topics.ROLES, event.roleId().toString(), RoleCodec.toAvro(event, cause.id())));
  }

  @Override
  public String code(RoleRefusal refusal) {
    return switch (refusal) {
      case RoleRefusal.NoSuchRole noSuchRole -> "NO_SUCH_ROLE";
      case RoleRefusal.AlreadyPosted alreadyPosted -> "ALREADY_POSTED";
      case RoleRefusal.RoleClosed roleClosed -> "ROLE_CLOSED";
      case RoleRefusal.InvalidField invalidField -> "INVALID_FIELD";
    };
  }

  @Override
  public List<String> codes() {
    return List.of("NO_SUCH_ROLE", "ALREADY_POSTED", "ROLE_CLOSED", "INVALID_FIELD");
  }

  @Override
  public @Nullable Integer version(Role after) {
    return switch (after) {
      case Role.Unknown unknown -> null;
      case Role.Open open -> open.version();
      case Role.Closed closed -> closed.version();
    };
  }
}
