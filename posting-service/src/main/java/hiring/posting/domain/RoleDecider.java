package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.posting.domain.RoleCommand.CloseRole;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.RoleCommand.ReviseRole;
import java.time.Instant;
import java.util.Optional;

/**
 * The rules of a role: posted once, revised while it is open, closed for good. Asking for what is
 * so is granted and changes nothing.
 */
public final class RoleDecider implements Decider<Role, RoleCommand, RoleEvent, RoleRefusal> {

  @Override
  public Role initial() {
    return new Role.Unknown();
  }

  @Override
  public Role evolve(Role role, RoleEvent event) {
    return Role.evolve(role, event);
  }

  @Override
  public Decision<RoleEvent, RoleRefusal> decide(Role role, RoleCommand command, Instant now) {
    return switch (role) {
      case Role.Unknown unknown -> ofUnknown(command);
      case Role.Open open -> ofOpen(open, command);
      case Role.Closed closed -> ofClosed(closed, command);
    };
  }

  private static Decision<RoleEvent, RoleRefusal> ofUnknown(RoleCommand command) {
    return switch (command) {
      case PostRole post ->
          ifSound(
              post.terms(),
              new RoleEvent.Posted(
                  post.roleId(), post.occurredAt(), post.source(), 1, post.terms()));
      case ReviseRole revise -> refuse(new RoleRefusal.NoSuchRole());
      case CloseRole close -> refuse(new RoleRefusal.NoSuchRole());
    };
  }

  private static Decision<RoleEvent, RoleRefusal> ofOpen(Role.Open open, RoleCommand command) {
    int next = open.version() + 1;
    return switch (command) {
      case PostRole post ->
          post.terms().equals(open.terms()) ? repeated() : refuse(new RoleRefusal.AlreadyPosted());
      case ReviseRole revise ->
          revise.terms().equals(open.terms())
              ? accept()
              : ifSound(
                  revise.terms(),
                  new RoleEvent.Revised(
                      revise.roleId(), revise.occurredAt(), revise.source(), next, revise.terms()));
      case CloseRole close ->
          accept(
              new RoleEvent.Closed(
                  close.roleId(),
                  close.occurredAt(),
                  close.source(),
                  next,
                  open.terms(),
                  close.reason()));
    };
  }

  private static Decision<RoleEvent, RoleRefusal> ofClosed(
      Role.Closed closed, RoleCommand command) {
    return switch (command) {
      case PostRole post ->
          post.terms().equals(closed.terms()) ? repeated() : refuse(new RoleRefusal.RoleClosed());
      case ReviseRole revise -> refuse(new RoleRefusal.RoleClosed());
      case CloseRole close -> accept();
    };
  }

  private static Decision<RoleEvent, RoleRefusal> ifSound(Terms terms, RoleEvent event) {
    Optional<String> fault = TermsCheck.firstFault(terms);
    return fault.isPresent() ? refuse(new RoleRefusal.InvalidField(fault.get())) : accept(event);
  }
}
