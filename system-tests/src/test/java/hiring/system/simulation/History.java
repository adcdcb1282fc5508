package hiring.system.simulation;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.Outgoing;
import hiring.system.check.Checker;
import hiring.system.check.Expected;
import hiring.system.check.Verdict;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.scenario.Company;
import hiring.system.scenario.Delivery;
import hiring.system.scenario.Season;
import hiring.system.scenario.Standing;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A simulated run: what the three topologies wrote, and what was sent.
 *
 * @param registry in which the schemas of its bytes are
 */
record History(Log log, Expected expected, SchemaRegistryClient registry) {

  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

  /** Too little time for all who pass. */
  private static final int INTERVIEWERS = 3;

  private static final int PER_WEEK = 4;

  /**
   * A true one: roles and interviewers first, then applicants; between them, services read whatever
   * the seed draws.
   */
  static History of(long seed, int applicants) {
    RandomGenerator random = new SplittableRandom(seed);
    Company company = new Company(1, START, INTERVIEWERS, PER_WEEK);
    Season season = Season.of(company, applicants, random);
    Standing standing = new Standing();
    standing.expect(season.applicants());
    try (SimulatedPipeline pipeline = new SimulatedPipeline(START, random)) {
      company.commands().forEach(pipeline::write);
      pipeline.settle();
      Follower follower = new Follower(pipeline, standing);
      Deque<Delivery> deliveries = new ArrayDeque<>(season.deliveries());
      while (!deliveries.isEmpty()) {
        pipeline.write(submission(deliveries.removeFirst()));
        for (int steps = random.nextInt(12); steps > 0; steps--) {
          pipeline.step();
        }
        follower.follow();
      }
      do {
        pipeline.settle();
      } while (follower.follow());
      Expected expected =
          new Expected(
              standing.submissions(), standing.changed(), standing.reviewed(), Set.of(), Set.of());
      return new History(pipeline.log(), expected, pipeline.registry());
    }
  }

  Verdict verdict() {
    return Checker.ofAll(registry, 1).check(log, expected);
  }

  History with(Log edited) {
    return new History(edited, expected, registry);
  }

  private static Outgoing submission(Delivery delivery) {
    return new Outgoing(
        Topics.ATS_SUBMISSIONS,
        delivery.applicant().applicationId().toString(),
        delivery.submission());
  }

  /** Reads what the services write, and writes what follows. */
  private static final class Follower {
    private final SimulatedPipeline pipeline;
    private final Standing standing;
    private final Map<String, Integer> read = new HashMap<>();

    Follower(SimulatedPipeline pipeline, Standing standing) {
      this.pipeline = pipeline;
      this.standing = standing;
    }

    /** Whether anything was written because of what was read. */
    boolean follow() {
      boolean wrote = false;
      for (Topic topic : Topics.all()) {
        int next = read.getOrDefault(topic.name(), 0);
        for (; next < pipeline.on(topic).size(); next++) {
          Entry entry = pipeline.on(topic).get(next);
          for (Outgoing sequel : standing.take(entry, START)) {
            pipeline.write(sequel);
            wrote = true;
          }
        }
        read.put(topic.name(), next);
      }
      return wrote;
    }
  }
}
