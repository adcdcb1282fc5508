package hiring.scheduling.topology;

import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.INTERVIEWER_POOLS;
import static hiring.contract.Topics.INTERVIEWS;
import static hiring.contract.Topics.POOL_REQUESTS;
import static hiring.contract.Topics.SCHEDULING_COMMANDS;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.roleCopies;
import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.decider.Decision;
import hiring.events.RegisterInterviewer;
import hiring.events.RetryWaitlist;
import hiring.scheduling.Examples;
import hiring.scheduling.codec.PoolCodec;
import hiring.scheduling.codec.PoolEventCodec;
import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolDecider;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolPiece;
import hiring.scheduling.domain.PoolRefusal;
import hiring.streams.testing.TopologyHarness;
import hiring.streams.testing.TopologyHarness.Read;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The line of requests alone tells what the pools came to: by the decider, without Kafka. */
class FoldTest {

  private static final List<String> POOLS = List.of("engineering", "engineering-2");

  private final Map<String, Pool> pools = new HashMap<>();
  private final List<SpecificRecord> told = new ArrayList<>();

  static LongStream seeds() {
    return LongStream.range(0, 2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_fold_of_the_line_gives_the_very_same_interviews_and_pools(long seed) {
    try (TopologyHarness harness =
        TopologyHarness.start(SCHEDULING_SERVICE, SchedulingTopology::build)) {
      for (int i = 0; i < POOLS.size(); i++) {
        harness.pipe(
            roleCopies(SCHEDULING_SERVICE),
            role(i).toString(),
            Examples.posted(role(i), POOLS.get(i)),
            NOW);
      }
      Random random = new Random(seed);
      Instant now = NOW;
      for (int i = 0; i < 60; i++) {
        now = now.plusSeconds(random.nextInt(7200));
        happen(harness, random, now);
      }
      harness.read(POOL_REQUESTS).forEach(this::fold);
      List<SpecificRecord> live = new ArrayList<>(harness.values(INTERVIEWER_POOLS));
      live.addAll(harness.values(INTERVIEWS));
      assertThat(live).hasSizeGreaterThan(20).hasSameElementsAs(told).hasSameSizeAs(told);
      assertThat(stored(harness)).isEqualTo(pools);
    }
  }

  private static void happen(TopologyHarness harness, Random random, Instant now) {
    int number = random.nextInt(40);
    String pool = POOLS.get(random.nextInt(POOLS.size()));
    switch (random.nextInt(8)) {
      case 0 -> harness.pipe(SCHEDULING_COMMANDS, pool, register(pool, random), now);
      case 1 -> harness.pipe(SCHEDULING_COMMANDS, pool, retry(pool, random), now);
      case 2 ->
          harness.pipe(
              APPLICATION_UPDATES,
              application(number).toString(),
              Examples.withdrawn(application(number)),
              now);
      default ->
          harness.pipe(
              SCREENINGS,
              application(number).toString(),
              Examples.passed(application(number), role(number % POOLS.size()), 1),
              now);
    }
  }

  private void fold(Read request) {
    PoolDecider decider = new PoolDecider();
    SpecificRecord value = Objects.requireNonNull(request.value());
    Pool pool = pools.getOrDefault(request.key(), Pool.empty());
    Decision<PoolEvent, PoolRefusal> decision =
        decider.decide(pool, PoolCodec.command(value).orElseThrow(), request.timestamp());
    if (decision instanceof Decision.Accepted<PoolEvent, PoolRefusal>(List<PoolEvent> events)) {
      for (PoolEvent event : events) {
        pool = decider.evolve(pool, event);
        PoolEventCodec.toAvro(event, (UUID) value.get(0)).ifPresent(told::add);
      }
      pools.put(request.key(), pool);
    }
  }

  private static Map<String, Pool> stored(TopologyHarness harness) {
    Map<String, List<PoolPiece>> pieces = new HashMap<>();
    try (KeyValueIterator<String, PoolPiece> all =
        harness.<PoolPiece>store(PoolStore.POOLS).all()) {
      all.forEachRemaining(entry ->
          pieces
              .computeIfAbsent(
                  entry.key.substring(0, entry.key.indexOf('/')), any -> new ArrayList<>())
              .add(entry.value));
    }
    Map<String, Pool> stored = new HashMap<>();
    pieces.forEach((pool, all) -> stored.put(pool, Pool.of(all)));
    return stored;
  }

  private static RegisterInterviewer register(String pool, Random random) {
    String id = "interviewer-" + random.nextInt(4);
    String zone = random.nextBoolean() ? "Europe/Berlin" : "America/New_York";
    String[] skills =
        random.nextBoolean()
            ? new String[] {"coding", "system-design"}
            : new String[] {"system-design"};
    RegisterInterviewer register = Examples.register(pool, Examples.interviewer(id, zone, skills));
    return RegisterInterviewer.newBuilder(register).setCommandId(command(random)).build();
  }

  private static RetryWaitlist retry(String pool, Random random) {
    return RetryWaitlist.newBuilder(Examples.retry(pool)).setCommandId(command(random)).build();
  }

  private static UUID command(Random random) {
    return Ids.derive("command/" + random.nextLong());
  }

  private static UUID role(int number) {
    return Ids.derive("role/" + number);
  }
}
