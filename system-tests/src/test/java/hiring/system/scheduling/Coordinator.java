package hiring.system.scheduling;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.BlockTime;
import hiring.events.CancelInterview;
import hiring.events.DeclineSession;
import hiring.events.ImportBusyTimes;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.events.InterviewWaitlisted;
import hiring.events.RescheduleInterview;
import hiring.events.RescheduleReason;
import hiring.events.SetAvailability;
import hiring.events.TimeBlocked;
import hiring.events.TimeSpan;
import hiring.events.UnblockTime;
import hiring.streams.Outgoing;
import hiring.system.log.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What people do about interviews that are arranged: by the application's number one of everything
 * that there is, and never before what it follows was read. Not thread-safe.
 */
final class Coordinator {

  private static final String API = "api";
  private static final int EVERY = 50;
  private static final Duration HOUR = Duration.ofHours(1);

  private final Pools pools;
  private final Instant now;
  private final Set<UUID> done = new HashSet<>();
  private final Set<UUID> withdrawn = new HashSet<>();

  Coordinator(Pools pools, Instant now) {
    this.pools = pools;
    this.now = now;
  }

  /** Who withdrew. */
  Set<UUID> withdrawn() {
    return Set.copyOf(withdrawn);
  }

  /** What is written because of a record that was read. */
  List<Outgoing> take(Entry entry) {
    return switch (entry.record()) {
      case InterviewScheduled scheduled -> once(scheduled);
      case InterviewWaitlisted waitlisted -> once(waitlisted);
      case TimeBlocked blocked when blocked.getBlockId().endsWith("0") ->
          List.of(command(unblock(blocked)));
      case null, default -> List.of();
    };
  }

  private List<Outgoing> once(InterviewScheduled scheduled) {
    Integer number = first(scheduled.getApplicationId());
    return number == null ? List.of() : about(number, scheduled);
  }

  private List<Outgoing> once(InterviewWaitlisted waitlisted) {
    Integer number = first(waitlisted.getApplicationId());
    UUID id = waitlisted.getApplicationId();
    if (number == null) {
      return List.of();
    }
    return switch (number % EVERY) {
      case 10, 20 -> withdraw(id, waitlisted.getRoleId());
      case 25 -> twice(command(cancel(waitlisted.getPoolId(), id)));
      default -> List.of();
    };
  }

  /** The application's number, the first time that it is asked for; null otherwise. */
  private @Nullable Integer first(UUID applicationId) {
    Integer number = pools.number(applicationId);
    return number != null && done.add(applicationId) ? number : null;
  }

  private List<Outgoing> about(int number, InterviewScheduled scheduled) {
    UUID id = scheduled.getApplicationId();
    String pool = scheduled.getPoolId();
    InterviewSession session = scheduled.getSessions().getLast();
    return switch (number % EVERY) {
      case 1, 10 -> withdraw(id, scheduled.getRoleId());
      case 2, 25 -> twice(command(cancel(pool, id)));
      case 3 ->
          List.of(
              command(
                  new RescheduleInterview(
                      commandId("later", id),
                      now,
                      pool,
                      API,
                      id,
                      RescheduleReason.COORDINATOR,
                      List.of(),
                      now.plus(Duration.ofDays(10)))));
      case 4 ->
          twice(
              command(
                  new RescheduleInterview(
                      commandId("other", id),
                      now,
                      pool,
                      API,
                      id,
                      RescheduleReason.APPLICANT,
                      List.of(session.getKind()),
                      null)));
      case 6, 30 ->
          twice(
              command(
                  new DeclineSession(
                      commandId("decline", id),
                      now,
                      pool,
                      API,
                      id,
                      session.getKind(),
                      session.getInterviewers().getFirst())));
      case 7 ->
          List.of(
              command(
                  new SetAvailability(
                      commandId("can-come", id),
                      now,
                      pool,
                      API,
                      id,
                      null,
                      List.of(
                          new TimeSpan(
                              now.plus(Duration.ofDays(7)), now.plus(Duration.ofDays(60)))))));
      case 8 -> List.of(command(block(number, pool, session)));
      case 9 -> List.of(command(busy(id, pool, session)));
      case 11 -> inVain(id, pool);
      case 12 -> describeAnew(number, pool);
      default -> List.of();
    };
  }

  private List<Outgoing> withdraw(UUID id, UUID roleId) {
    withdrawn.add(id);
    return List.of(pools.withdrawal(id, roleId));
  }

  private CancelInterview cancel(String pool, UUID id) {
    return new CancelInterview(commandId("cancel", id), now, pool, API, id);
  }

  /** Somebody falls ill; half of them are back sooner than they thought. */
  private BlockTime block(int number, String pool, InterviewSession session) {
    return new BlockTime(
        Ids.derive("system-test/block/" + number),
        now,
        pool,
        API,
        session.getInterviewers().getFirst(),
        "ill-" + number / EVERY,
        session.getStart().minus(HOUR),
        session.getEnd().plus(HOUR));
  }

  private UnblockTime unblock(TimeBlocked blocked) {
    return new UnblockTime(
        Ids.derive("system-test/unblock/" + blocked.getEventId()),
        now,
        blocked.getPoolId(),
        API,
        blocked.getInterviewerId(),
        blocked.getBlockId());
  }

  private ImportBusyTimes busy(UUID id, String pool, InterviewSession session) {
    List<TimeSpan> busy = new ArrayList<>();
    busy.add(new TimeSpan(session.getStart(), session.getEnd()));
    for (int day = 3; day < 60; day += 7) {
      Instant start = session.getStart().plus(Duration.ofDays(day));
      busy.add(new TimeSpan(start, start.plus(HOUR)));
    }
    return new ImportBusyTimes(
        commandId("busy", id),
        now,
        pool,
        API,
        session.getInterviewers().getFirst(),
        "private",
        busy);
  }

  /** Nobody can cancel or decline what is not there. */
  private List<Outgoing> inVain(UUID id, String pool) {
    UUID nobody = Ids.derive("system-test/nobody/" + id);
    return List.of(
        command(cancel(pool, nobody)),
        command(
            new DeclineSession(
                commandId("decline", nobody), now, pool, API, nobody, "coding", "nobody")));
  }

  private List<Outgoing> describeAnew(int number, String pool) {
    int round = number / EVERY;
    // Rarely: all sessions of theirs that do not fit any more have to move.
    return pools.isRoomy(pool) && round % 16 == 0
        ? List.of(pools.describedAnew(pool, round % 24, 15 * (1 + round % 4)))
        : List.of();
  }

  private static UUID commandId(String what, UUID id) {
    return Ids.derive("system-test/" + what + "/" + id);
  }

  private static Outgoing command(SpecificRecord command) {
    return new Outgoing(
        Topics.SCHEDULING_COMMANDS,
        command.get(command.getSchema().getField("poolId").pos()).toString(),
        command);
  }

  /** Somebody presses the button twice. */
  private static List<Outgoing> twice(Outgoing out) {
    return List.of(out, out);
  }
}
