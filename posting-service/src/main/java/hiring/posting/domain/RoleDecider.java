package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.posting.domain.RoleCommand.CloseRole;
import hiring.posting.domain.RoleCommand.FillOpening;
import hiring.posting.domain.RoleCommand.FreeOpening;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.RoleCommand.ReviseRole;
import java.time.Instant;
import java.util.Optional;

/**
 * The rules of a role: posted once, revised while it is open, closed for good, by hand or with the
 * hire that fills its last opening. Asking for what is so is granted and changes nothing.
 */
public final class RoleDecider implements Decider<Role, RoleCommand, RoleEvent, RoleRefusal> {

  private final TermsCheck terms;

  public RoleDecider(TermsCheck terms) {
    this.terms = terms;
  }

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

  private Decision<RoleEvent, RoleRefusal> ofUnknown(RoleCommand command) {
    return switch (command) {
      case PostRole post -> {
        Optional<TermsFault> fault = terms.firstFault(post.terms());
        yield fault.isPresent()
            ? refuse(new RoleRefusal.InvalidField(fault.get().field()))
            : accept(
                new RoleEvent.Posted(
                    post.roleId(), post.occurredAt(), post.source(), 1, post.terms()));
      }
      case ReviseRole revise -> refuse(new RoleRefusal.NoSuchRole());
      case CloseRole close -> refuse(new RoleRefusal.NoSuchRole());
      case FillOpening fill -> refuse(new RoleRefusal.NoSuchRole());
      case FreeOpening free -> refuse(new RoleRefusal.NoSuchRole());
    };
  }

  private Decision<RoleEvent, RoleRefusal> ofOpen(Role.Open open, RoleCommand command) {
    return switch (command) {
      case PostRole post ->
          post.terms().equals(open.terms()) ? repeated() : refuse(new RoleRefusal.AlreadyPosted());
      case ReviseRole revise -> revise(open, revise);
      case CloseRole close -> accept(closed(close, open.version(), open.terms(), close.reason()));
      case FillOpening fill ->
          open.hired().contains(fill.applicationId()) ? repeated() : fill(open, fill);
      case FreeOpening free ->
          open.hired().contains(free.applicationId())
              ? accept(freed(free, open.version(), open.terms(), open.hired().size() - 1))
              : repeated();
    };
  }

  private static Decision<RoleEvent, RoleRefusal> ofClosed(
      Role.Closed closed, RoleCommand command) {
    return switch (command) {
      case PostRole post ->
          post.terms().equals(closed.terms()) ? repeated() : refuse(new RoleRefusal.RoleClosed());
      case ReviseRole revise -> refuse(new RoleRefusal.RoleClosed());
      case CloseRole close -> accept();
      case FillOpening fill ->
          closed.hired().contains(fill.applicationId())
              ? repeated()
              // It was agreed before, or beyond what was sought: whoever is hired is counted.
              : accept(filled(fill, closed.version(), closed.terms(), closed.hired().size() + 1));
      case FreeOpening free ->
          closed.hired().contains(free.applicationId())
              ? accept(freed(free, closed.version(), closed.terms(), closed.hired().size() - 1))
              : repeated();
    };
  }

  /** Fewer openings than are filled already close the role, as the last hire would have. */
  private Decision<RoleEvent, RoleRefusal> revise(Role.Open open, ReviseRole revise) {
    if (revise.terms().equals(open.terms())) {
      return accept();
    }
    Optional<TermsFault> fault = terms.firstFault(revise.terms());
    if (fault.isPresent()) {
      return refuse(new RoleRefusal.InvalidField(fault.get().field()));
    }
    int version = open.version() + 1;
    RoleEvent revised =
        new RoleEvent.Revised(
            revise.roleId(), revise.occurredAt(), revise.source(), version, revise.terms());
    return open.hired().size() < revise.terms().openings()
        ? accept(revised)
        : accept(revised, closed(revise, version, revise.terms(), CloseReason.FILLED));
  }

  private static Decision<RoleEvent, RoleRefusal> fill(Role.Open open, FillOpening fill) {
    int filled = open.hired().size() + 1;
    RoleEvent event = filled(fill, open.version(), open.terms(), filled);
    return filled < open.terms().openings()
        ? accept(event)
        : accept(event, closed(fill, open.version(), open.terms(), CloseReason.FILLED));
  }

  private static RoleEvent filled(FillOpening fill, int version, Terms terms, int filled) {
    return new RoleEvent.OpeningFilled(
        fill.roleId(),
        fill.occurredAt(),
        fill.source(),
        version,
        terms,
        fill.applicationId(),
        filled);
  }

  private static RoleEvent freed(FreeOpening free, int version, Terms terms, int filled) {
    return new RoleEvent.OpeningFreed(
        free.roleId(),
        free.occurredAt(),
        free.source(),
        version,
        terms,
        free.applicationId(),
        filled);
  }

  private static RoleEvent closed(RoleCommand cause, int before, Terms terms, CloseReason reason) {
    return new RoleEvent.Closed(
        cause.roleId(), cause.occurredAt(), cause.source(), before + 1, terms, reason);
  }
}
