package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.OpeningFilled;
import hiring.events.OpeningFreed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Nfc;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.RoleEvent;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Commands about roles, and what became of them. */
public final class RoleCodec {

  private RoleCodec() {}

  /** What a record asks for; empty for a record that is no command about a role. */
  public static Optional<RoleCommand> command(SpecificRecord value) {
    return switch (value) {
      case hiring.events.PostRole post ->
          Optional.of(
              new RoleCommand.PostRole(
                  post.getRoleId(),
                  post.getOccurredAt(),
                  Nfc.of(post.getSource()),
                  TermsCodec.fromAvro(post.getTerms())));
      case hiring.events.ReviseRole revise ->
          Optional.of(
              new RoleCommand.ReviseRole(
                  revise.getRoleId(),
                  revise.getOccurredAt(),
                  Nfc.of(revise.getSource()),
                  TermsCodec.fromAvro(revise.getTerms())));
      case hiring.events.CloseRole close ->
          Optional.of(
              new RoleCommand.CloseRole(
                  close.getRoleId(),
                  close.getOccurredAt(),
                  Nfc.of(close.getSource()),
                  CloseReason.valueOf(close.getReason().name())));
      case hiring.events.FillOpening fill ->
          Optional.of(
              new RoleCommand.FillOpening(
                  fill.getRoleId(),
                  fill.getOccurredAt(),
                  Nfc.of(fill.getSource()),
                  fill.getApplicationId()));
      case hiring.events.FreeOpening free ->
          Optional.of(
              new RoleCommand.FreeOpening(
                  free.getRoleId(),
                  free.getOccurredAt(),
                  Nfc.of(free.getSource()),
                  free.getApplicationId()));
      default -> Optional.empty();
    };
  }

  /** A command as a record. */
  public static SpecificRecord toAvro(RoleCommand command, UUID commandId) {
    return switch (command) {
      case RoleCommand.PostRole post ->
          new hiring.events.PostRole(
              commandId,
              post.occurredAt(),
              post.roleId(),
              post.source(),
              TermsCodec.toAvro(post.terms()));
      case RoleCommand.ReviseRole revise ->
          new hiring.events.ReviseRole(
              commandId,
              revise.occurredAt(),
              revise.roleId(),
              revise.source(),
              TermsCodec.toAvro(revise.terms()));
      case RoleCommand.CloseRole close ->
          new hiring.events.CloseRole(
              commandId,
              close.occurredAt(),
              close.roleId(),
              close.source(),
              hiring.events.CloseReason.valueOf(close.reason().name()));
      case RoleCommand.FillOpening fill ->
          new hiring.events.FillOpening(
              commandId, fill.occurredAt(), fill.applicationId(), fill.roleId(), fill.source());
      case RoleCommand.FreeOpening free ->
          new hiring.events.FreeOpening(
              commandId, free.occurredAt(), free.applicationId(), free.roleId(), free.source());
    };
  }

  /**
   * An event as a record.
   *
   * @param cause id of the record that it follows from
   */
  public static SpecificRecord toAvro(RoleEvent event, UUID cause) {
    return switch (event) {
      case RoleEvent.Posted posted ->
          new RolePosted(
              Ids.eventId(cause, "RolePosted"),
              posted.occurredAt(),
              posted.roleId(),
              posted.source(),
              posted.version(),
              TermsCodec.toAvro(posted.terms()));
      case RoleEvent.Revised revised ->
          new RoleRevised(
              Ids.eventId(cause, "RoleRevised"),
              revised.occurredAt(),
              revised.roleId(),
              revised.source(),
              revised.version(),
              TermsCodec.toAvro(revised.terms()));
      case RoleEvent.OpeningFilled filled ->
          new OpeningFilled(
              Ids.eventId(cause, "OpeningFilled"),
              filled.occurredAt(),
              filled.applicationId(),
              filled.roleId(),
              filled.source(),
              filled.version(),
              filled.filled(),
              TermsCodec.toAvro(filled.terms()));
      case RoleEvent.OpeningFreed freed ->
          new OpeningFreed(
              Ids.eventId(cause, "OpeningFreed"),
              freed.occurredAt(),
              freed.applicationId(),
              freed.roleId(),
              freed.source(),
              freed.version(),
              freed.filled(),
              TermsCodec.toAvro(freed.terms()));
      case RoleEvent.Closed closed ->
          new hiring.events.RoleClosed(
              Ids.eventId(cause, "RoleClosed"),
              closed.occurredAt(),
              closed.roleId(),
              closed.source(),
              closed.version(),
              TermsCodec.toAvro(closed.terms()),
              hiring.events.CloseReason.valueOf(closed.reason().name()));
    };
  }

  /** What a record tells of a role; empty for a record that tells of something else. */
  public static Optional<RoleEvent> event(SpecificRecord value) {
    return switch (value) {
      case RolePosted posted ->
          Optional.of(
              new RoleEvent.Posted(
                  posted.getRoleId(),
                  posted.getOccurredAt(),
                  posted.getSource(),
                  posted.getVersion(),
                  TermsCodec.fromAvro(posted.getTerms())));
      case RoleRevised revised ->
          Optional.of(
              new RoleEvent.Revised(
                  revised.getRoleId(),
                  revised.getOccurredAt(),
                  revised.getSource(),
                  revised.getVersion(),
                  TermsCodec.fromAvro(revised.getTerms())));
      case OpeningFilled filled ->
          Optional.of(
              new RoleEvent.OpeningFilled(
                  filled.getRoleId(),
                  filled.getOccurredAt(),
                  filled.getSource(),
                  filled.getVersion(),
                  TermsCodec.fromAvro(filled.getTerms()),
                  filled.getApplicationId(),
                  filled.getFilled()));
      case OpeningFreed freed ->
          Optional.of(
              new RoleEvent.OpeningFreed(
                  freed.getRoleId(),
                  freed.getOccurredAt(),
                  freed.getSource(),
                  freed.getVersion(),
                  TermsCodec.fromAvro(freed.getTerms()),
                  freed.getApplicationId(),
                  freed.getFilled()));
      case hiring.events.RoleClosed closed ->
          Optional.of(
              new RoleEvent.Closed(
                  closed.getRoleId(),
                  closed.getOccurredAt(),
                  closed.getSource(),
                  closed.getVersion(),
                  TermsCodec.fromAvro(closed.getTerms()),
                  CloseReason.valueOf(closed.getReason().name())));
      default -> Optional.empty();
    };
  }
}
