package hiring.system.scheduling;

import static org.awaitility.Awaitility.await;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.streams.Outgoing;
import hiring.system.check.Checker;
import hiring.system.check.Expected;
import hiring.system.check.Verdict;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.scenario.Step;
import hiring.system.stack.LogFollower;
import hiring.system.stack.Quiet;
import hiring.system.stack.Sender;
import hiring.system.stack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Everyone outside of scheduling-service: who passes whom, who coordinates, who reads and judges.
 */
final class SchedulingRun implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final Stack stack;
  private final Pools pools;
  private final Coordinator coordinator;
  private final Sender sender;
  private final Passes passes;
  private final LogFollower follower;
  private final Quiet quiet;

  SchedulingRun(Stack stack, int number) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    this.stack = stack;
    pools = new Pools(now, number);
    coordinator = new Coordinator(pools, now);
    sender = new Sender(stack);
    passes = new Passes(pools, sender);
    follower = new LogFollower(stack, this::read);
    quiet = new Quiet(stack, follower, Set.of(Topic.Owner.SCHEDULING_SERVICE));
  }

  /** Posts roles and registers interviewers; returns when the service knows of them. */
  void open() throws Exception {
    pools.opening().forEach(this::write);
    awaitQuiet();
  }

  Passes passes() {
    return passes;
  }

  Log log() {
    return follower.log();
  }

  void awaitQuiet() throws Exception {
    sender.awaitAcknowledged();
    await("all records are handled").atMost(LIMIT).pollInterval(LOOK).until(quiet::holds);
  }

  /** Waits for something to come about while work goes on. */
  static void until(String what, BooleanSupplier holds) {
    await(what)
        .atMost(LIMIT)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .until(holds::getAsBoolean);
  }

  /**
   * Waits for something to come about, and keeps the service at work for as long as it takes.
   *
   * @param number the first so many are passed by then at most
   */
  void meanwhile(int number, String what, BooleanSupplier holds) {
    until(
        what,
        () -> {
          passes.trickle(number);
          return holds.getAsBoolean();
        });
  }

  Verdict verdict() {
    Map<UUID, List<Step>> changed = new HashMap<>();
    synchronized (coordinator) {
      coordinator.withdrawn().forEach(id -> changed.put(id, List.of(Step.WITHDRAW)));
    }
    return Checker.ofScheduling(stack.registryClient(), Topics.PARTITIONS)
        .check(log(), new Expected(Map.of(), changed, Set.of(), Set.of(), Set.of()));
  }

  private void read(Entry entry) {
    switch (entry.record()) {
      case InterviewScheduled scheduled -> arranged(scheduled.getApplicationId());
      case InterviewWaitlisted waitlisted -> arranged(waitlisted.getApplicationId());
      case null, default -> {}
    }
    List<Outgoing> sequel;
    synchronized (coordinator) {
      sequel = coordinator.take(entry);
    }
    sequel.forEach(this::write);
  }

  private void arranged(UUID applicationId) {
    Integer number = pools.number(applicationId);
    if (number != null) {
      passes.arranged(number);
    }
  }

  private void write(Outgoing out) {
    if (out.topic().equals(Topics.SCHEDULING_COMMANDS)) {
      sender.ask(out);
    } else {
      sender.send(out);
    }
  }

  @Override
  public void close() {
    follower.close();
    quiet.close();
    sender.close();
  }
}
