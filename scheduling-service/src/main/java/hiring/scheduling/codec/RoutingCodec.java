package hiring.scheduling.codec;

import hiring.contract.Ids;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationWithdrawn;
import hiring.events.OpeningFilled;
import hiring.events.OpeningFreed;
import hiring.events.ReleaseInterview;
import hiring.events.RequestInterview;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.RoleTerms;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.RoutingCommand;
import hiring.scheduling.domain.RoutingEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Passes, ends and roles as they come, and what pools are asked for. */
public final class RoutingCodec {

  private RoutingCodec() {}

  /** What one version of a role says, and of which role. */
  public record OfRole(UUID roleId, RoleVersion version) {}

  public static Pass pass(ScreenPassed passed) {
    return new Pass(
        new Candidacy(
            passed.getApplicationId(),
            passed.getRoleId(),
            passed.getRoleVersion(),
            passed.getSource()),
        passed.getTimeZone());
  }

  /** What an end means; empty for an update that changes nothing here, and for other records. */
  public static Optional<RoutingCommand> end(SpecificRecord value) {
    return switch (value) {
      case ApplicationWithdrawn withdrawn ->
          end(withdrawn.getApplicationId(), CancelReason.WITHDRAWN);
      case ApplicationRejected rejected -> end(rejected.getApplicationId(), CancelReason.REJECTED);
      case ApplicationHired hired -> end(hired.getApplicationId(), CancelReason.HIRED);
      case ApplicationClosed closed -> end(closed.getApplicationId(), CancelReason.ROLE_CLOSED);
      case ApplicationErased erased ->
          Optional.of(new RoutingCommand.Erase(erased.getApplicationId()));
      case ScreenFailed failed when failed.getOverturns() ->
          Optional.of(new RoutingCommand.TakeBack(failed.getApplicationId()));
      default -> Optional.empty();
    };
  }

  private static Optional<RoutingCommand> end(UUID applicationId, CancelReason reason) {
    return Optional.of(new RoutingCommand.End(applicationId, reason));
  }

  /** A reopening, with the versions of the role that have arrived. */
  public static RoutingCommand command(ApplicationReopened reopened, List<RoleVersion> versions) {
    return new RoutingCommand.Reopen(reopened.getApplicationId(), versions);
  }

  /** What a record tells of a role; empty for a record that tells of something else. */
  public static Optional<OfRole> role(SpecificRecord value) {
    return switch (value) {
      case RolePosted posted ->
          Optional.of(role(posted.getRoleId(), posted.getVersion(), posted.getTerms()));
      case RoleRevised revised ->
          Optional.of(role(revised.getRoleId(), revised.getVersion(), revised.getTerms()));
      // The version is the one before, so there is nothing new; or it was missed, and here it is.
      case OpeningFilled filled ->
          Optional.of(role(filled.getRoleId(), filled.getVersion(), filled.getTerms()));
      case OpeningFreed freed ->
          Optional.of(role(freed.getRoleId(), freed.getVersion(), freed.getTerms()));
      case RoleClosed closed ->
          Optional.of(role(closed.getRoleId(), closed.getVersion(), closed.getTerms()));
      default -> Optional.empty();
    };
  }

  private static OfRole role(UUID roleId, int version, RoleTerms terms) {
    return new OfRole(
        roleId, new RoleVersion(version, terms.getPoolId(), LoopCodec.fromAvro(terms.getLoop())));
  }

  /**
   * What a pool is told; empty for what is private.
   *
   * @param cause id of the record that it follows from
   */
  public static Optional<SpecificRecord> toAvro(RoutingEvent event, UUID cause) {
    return switch (event) {
      case RoutingEvent.InterviewRequested requested ->
          Optional.of(
              new RequestInterview(
                  Ids.eventId(cause, "RequestInterview"),
                  requested.occurredAt(),
                  requested.poolId(),
                  requested.pass().candidacy().applicationId(),
                  requested.pass().candidacy().roleId(),
                  requested.pass().candidacy().source(),
                  requested.pass().candidacy().roleVersion(),
                  requested.pass().timeZone(),
                  LoopCodec.toAvro(requested.loop())));
      case RoutingEvent.InterviewReleased released ->
          Optional.of(
              new ReleaseInterview(
                  Ids.eventId(cause, "ReleaseInterview"),
                  released.occurredAt(),
                  released.poolId(),
                  released.applicationId(),
                  released.roleId(),
                  released.source(),
                  hiring.events.CancelReason.valueOf(released.reason().name())));
      case RoutingEvent.RoleAwaited awaited -> Optional.empty();
      case RoutingEvent.RequestForestalled forestalled -> Optional.empty();
      case RoutingEvent.PassHeld held -> Optional.empty();
      case RoutingEvent.PassTakenBack takenBack -> Optional.empty();
      case RoutingEvent.EndUndone undone -> Optional.empty();
      case RoutingEvent.RoutingErased erased -> Optional.empty();
    };
  }
}
