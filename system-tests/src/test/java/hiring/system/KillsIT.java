package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.system.check.Verdict;
import hiring.system.scenario.Company;
import hiring.system.scenario.Delivery;
import hiring.system.scenario.Season;
import hiring.system.stack.Stack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of applications come in, by signed webhook and by Kafka, some of them repeatedly, some
 * for roles that are closed or unknown; some are withdrawn or reviewed once they are settled. All
 * the while each service is killed (SIGKILL) at moments that the seed draws, and started again;
 * once its disk is lost as well. In the end every law holds, and the topics equal what the pure
 * deciders give.
 *
 * <p>{@code -Dhiring.seed=} draws other applicants and other moments, {@code -Dhiring.applicants=}
 * another number.
 *
 * @see hiring.system.fold for what of the order is free, and how the input makes the fold exact
 */
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class KillsIT {

  private static final long SEED = Long.getLong("hiring.seed", 20_260_301L);
  private static final int APPLICANTS = Integer.getInteger("hiring.applicants", 5_000);
  private static final int KILLS = 4;
  private static final int MOST_BETWEEN = Math.max(1, APPLICANTS / 12);
  private static final int PER_SECOND = 150;
  private static final int INTERVIEWERS = 10;
  private static final int PER_WEEK = 40;

  @Test
  void whatever_is_killed_nothing_is_lost_doubled_or_decided_otherwise(@TempDir Path data)
      throws Exception {
    RandomGenerator random = new SplittableRandom(SEED);
    long begun = System.nanoTime();
    try (Stack stack = Stack.start(data, RunReport.FOLDER.resolve("kills"));
        Run run = new Run(stack)) {
      Company company = new Company(1, Run.now(), INTERVIEWERS, PER_WEEK);
      Season season = Season.of(company, APPLICANTS, random);
      run.open(company);
      Duration start = since(begun);

      long opened = System.nanoTime();
      List<Killer.Kill> kills;
      KillPlan plan = KillPlan.of(KILLS, MOST_BETWEEN, random);
      try (Killer killer = new Killer(stack, plan, run::written)) {
        run.send(season, PER_SECOND).join();
        kills = killer.done();
      }
      Duration sent = since(opened);
      run.awaitSettled();
      Duration settled = since(opened);

      Verdict verdict = run.verdict(Set.of(), Set.of());
      report(season, kills, start, sent, settled, run, verdict);
      assertThat(verdict.findings()).as(verdict.summary()).isEmpty();
    }
  }

  private static void report(
      Season season,
      List<Killer.Kill> kills,
      Duration start,
      Duration sent,
      Duration settled,
      Run run,
      Verdict verdict) {
    RunReport report = new RunReport("KillsIT");
    report.line(
        "seed %d: %d applications, delivered %d times (%d by webhook, %d to a wrong partition)",
        SEED,
        season.applicants().size(),
        season.deliveries().size(),
        season.deliveries().stream().filter(d -> d.way() == Delivery.Way.WEBHOOK).count(),
        season.deliveries().stream().filter(Delivery::misplaced).count());
    report.line(
        "stack ready after %d s; all sent, and all services up, after %d s; all settled after %d s",
        start.toSeconds(), sent.toSeconds(), settled.toSeconds());
    report.line(
        "webhooks: %d taken, %d attempts without an answer, %d answered 503 with Retry-After",
        run.webhooks().taken(), run.webhooks().unanswered(), run.webhooks().unavailable());
    report.line("%d kills (SIGKILL), each followed by a start:", kills.size());
    kills.forEach(kill -> report.line("  %s", kill));
    report.outcomes(run.log()).verdict(verdict).write();
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
