package hiring.system.scheduling;

import static hiring.system.scheduling.SchedulingRun.until;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.RunReport;
import hiring.system.check.Verdict;
import hiring.system.stack.AbsentServices;
import hiring.system.stack.Group;
import hiring.system.stack.Stack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thousands pass the screen while people decline, fall ill, withdraw and ask for other times. Two
 * instances of scheduling-service arrange the interviews; a third comes, and goes, each time in the
 * middle of the work, so that pools change hands; one of the first is killed (SIGKILL) as it
 * decides, others take its pools over, and it comes back. In the end nobody was ever in two places,
 * nobody is lost, and nobody is served twice.
 *
 * <p>{@code -Dhiring.passes=20000} makes more of it.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SchedulingKillsIT {

  private static final Logger log = LoggerFactory.getLogger(SchedulingKillsIT.class);
  private static final int PASSES = Integer.getInteger("hiring.passes", 6_000);
  private static final Topic.Owner SERVICE = Topic.Owner.SCHEDULING_SERVICE;

  /** Of one process, so that it is in the middle of its work. */
  private static final int DECISIONS = 100;

  private final RunReport report = new RunReport("SchedulingKillsIT");
  private final long begun = System.nanoTime();
  private IntSupplier outcomes = () -> 0;

  @Test
  void whoever_decides_nobody_is_in_two_places_lost_or_served_twice(@TempDir Path data)
      throws Exception {
    Path logs = RunReport.FOLDER.resolve("scheduling-kills");
    try (Stack stack = Stack.startWithoutServices(data, logs);
        Group group = new Group(stack, SERVICE)) {
      AbsentServices.prepare(
          stack, List.of(Topic.Owner.POSTING_SERVICE, Topic.Owner.SCREENING_SERVICE));
      Instance one = Instance.of(stack, "scheduling-one", group);
      Instance other = Instance.of(stack, "scheduling-other", group);
      Instance guest = Instance.of(stack, "scheduling-guest", group);
      stack.start(List.of(one.process(), other.process()));
      stack.learnSchemas();
      try (SchedulingRun run = new SchedulingRun(stack, PASSES)) {
        outcomes = run.passes()::settled;
        run.open();
        said("two instances are ready, roles and interviewers known");
        comes(guest, run);
        isKilled(one, other, guest, run);
        goes(guest, run);
        run.passes().allow(PASSES);
        until("every pass has an outcome", () -> run.passes().settled() == PASSES);
        said("every pass has an outcome");
        run.awaitQuiet();
        said("all is settled");
        judge(run);
      }
    }
  }

  /** A third instance joins: pools change hands while they are asked. */
  private void comes(Instance guest, SchedulingRun run) throws Exception {
    Passes passes = run.passes();
    passes.allow(share(5));
    until("the work has begun", () -> passes.settled() > 0);
    guest.process().launch();
    run.meanwhile(share(30), "the third has pools", () -> !guest.pools().isEmpty());
    said("first rebalance: a third has come and has %d partitions".formatted(guest.pools().size()));
    run.meanwhile(share(30), "the third decides", () -> guest.decided() > 0);
  }

  /** One is killed as it decides; those that are left take its pools over; it comes back. */
  private void isKilled(Instance one, Instance other, Instance guest, SchedulingRun run)
      throws Exception {
    Set<TopicPartition> held = one.pools();
    double before = one.decided();
    run.passes().allow(share(45));
    until("the one decides", () -> one.decided() - before >= DECISIONS);
    double decided = one.decided();
    one.process().kill();
    long unhandled = one.group().backlog(held);
    assertThat(held).as("what it decided about").isNotEmpty();
    assertThat(unhandled).as("what it has left undone").isPositive();
    said(
        "killed (SIGKILL) after %.0f decisions, with %d requests of its %d partitions unhandled"
            .formatted(decided, unhandled, held.size()));
    run.meanwhile(share(60), "others have its pools", () -> hold(held, other, guest));
    said("others have its pools");
    one.process().launch();
    run.meanwhile(
        share(75), "it is back and decides", () -> !one.pools().isEmpty() && one.decided() > 0);
    said("it is back and decides");
  }

  /** The third is ended politely while it decides. */
  private void goes(Instance guest, SchedulingRun run) {
    double before = guest.decided();
    run.passes().allow(share(85));
    until("the third decides", () -> guest.decided() > before);
    assertThat(run.passes().ahead()).as("in the middle of the work").isPositive();
    guest.process().stop();
    run.meanwhile(share(95), "the third has nothing", () -> guest.pools().isEmpty());
    said("second rebalance: the third has gone");
  }

  private static boolean hold(Set<TopicPartition> partitions, Instance... instances) {
    Set<TopicPartition> held = new HashSet<>();
    for (Instance instance : instances) {
      held.addAll(instance.pools());
    }
    return held.containsAll(partitions);
  }

  private void judge(SchedulingRun run) {
    Verdict verdict = run.verdict();
    report.line("%d passes, judged after %d s", PASSES, seconds());
    report
        .types(
            run.log(),
            Topics.SCREENINGS,
            Topics.APPLICATION_UPDATES,
            Topics.SCHEDULING_COMMANDS,
            Topics.INTERVIEWER_POOLS,
            Topics.INTERVIEWS,
            Topics.replies(SERVICE))
        .verdict(verdict)
        .write();
    assertThat(verdict.findings()).as(verdict.summary()).isEmpty();
  }

  private void said(String what) {
    log.info("{} s: {}", seconds(), what);
    report.line("%4d s, %5d outcomes  %s", seconds(), outcomes.getAsInt(), what);
  }

  private long seconds() {
    return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
  }

  private static int share(int percent) {
    return PASSES * percent / 100;
  }
}
