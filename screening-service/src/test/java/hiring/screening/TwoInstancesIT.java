package hiring.screening;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.roleCopies;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ApplicationReceived;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.screening.topology.ScreeningTopology;
import hiring.service.start.Upstream;
import hiring.service.testing.OnTopic;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.testing.TopologyHarness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applications keep coming while a second instance takes half of the partitions over, and while the
 * first one leaves. What is decided is what a replay decides, byte for byte.
 */
@Timeout(240)
class TwoInstancesIT {

  private static final UUID ROLE = Ids.derive("role/decided-by-two-instances");

  /** Magic byte and schema id: another registry, another id. */
  private static final int HEADER = 5;

  private static final Pattern EVENTS =
      Pattern.compile(
          "hiring_events_total\\{[^}]*event=\"Screen(?:Passed|Failed|Referred)\"[^}]*} (\\S+)");

  @TempDir private Path one;
  @TempDir private Path other;

  /** What was written, by key. */
  private final Map<String, ApplicationReceived> applications =
      Collections.synchronizedMap(new LinkedHashMap<>());

  private final List<SpecificRecord> role = List.of(posted(), revised());

  /** A decision but for the numbers that its registry and its broker gave. */
  private record Decided(String value, Instant timestamp) {}

  @Test
  @SuppressWarnings("try") // the first leaves in the middle
  void a_rebalance_in_the_middle_changes_no_byte_of_any_decision() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Upstream posting =
            Upstream.start(POSTING_SERVICE, TestBroker.shared(), TestRegistry.shared())) {
      var enough = new AtomicBoolean();
      CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
      try (RunningService first = start(one)) {
        first.awaitReadiness(200);
        writing = CompletableFuture.runAsync(() -> write(posting, enough), threads);
        await(() -> decided().size() > 50);
        try (RunningService second = start(other)) {
          await(() -> decidedBy(second) > 50);
          double before = decidedBy(first);
          await(() -> decidedBy(first) > before);
          first.close();
          int left = decided().size();
          await(() -> decided().size() > left + 50);
          enough.set(true);
          writing.join();
          await(() -> decided().size() == applications.size());
        }
      } finally {
        enough.set(true);
        writing.join();
      }
    }
    Map<String, Decided> live = decided();
    assertThat(replayed(false)).as("a replay").isEqualTo(live);
    assertThat(replayed(true)).as("another, in which the role comes last").isEqualTo(live);
    assertThat(live.values().stream().map(decision -> decision.value().length()).distinct().count())
        .as("decisions that differ")
        .isGreaterThan(3);
  }

  /** How many applications an instance has passed, failed or referred. */
  private static double decidedBy(RunningService instance) throws Exception {
    return EVENTS
        .matcher(instance.management("/actuator/prometheus").body())
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }

  /** In the middle of it the role is revised; who was received before keeps the first version. */
  private void write(Upstream posting, AtomicBoolean enough) {
    try {
      posting.write(ROLES, ROLE.toString(), role.getFirst());
      for (int number = 0; !enough.get(); number++) {
        if (number == 100) {
          posting.write(ROLES, ROLE.toString(), role.getLast());
        }
        ApplicationReceived application = application(number);
        String key = application.getApplicationId().toString();
        applications.put(key, application);
        posting.write(APPLICATIONS, key, application);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is on the topic; a second decision about an application fails. */
  private Map<String, Decided> decided() {
    Map<String, Decided> decided = new LinkedHashMap<>();
    for (OnTopic record : OnTopic.all(TestBroker.shared(), SCREENINGS)) {
      String key = requireNonNull(record.key());
      if (applications.containsKey(key)) {
        var decision = new Decided(text(requireNonNull(record.value())), record.timestamp());
        assertThat(decided.put(key, decision)).as("an earlier decision about %s", key).isNull();
      }
    }
    return decided;
  }

  private Map<String, Decided> replayed(boolean roleLast) {
    try (TopologyHarness harness =
        TopologyHarness.start(SCREENING_SERVICE, ScreeningTopology::build)) {
      List<Runnable> inputs = new ArrayList<>();
      for (OnTopic record : OnTopic.all(TestBroker.shared(), APPLICATIONS)) {
        ApplicationReceived application = applications.get(requireNonNull(record.key()));
        if (application != null) {
          inputs.add(
              () -> harness.pipe(APPLICATIONS, record.key(), application, record.timestamp()));
        }
      }
      for (SpecificRecord version : role) {
        inputs.add(
            roleLast ? inputs.size() : 0,
            () ->
                harness.pipe(
                    roleCopies(SCREENING_SERVICE), ROLE.toString(), version, Examples.NOW));
      }
      inputs.forEach(Runnable::run);
      Map<String, Decided> decided = new LinkedHashMap<>();
      harness
          .readRaw(SCREENINGS)
          .forEach(record ->
              decided.put(
                  new String(record.key(), StandardCharsets.UTF_8),
                  new Decided(text(record.value()), record.getRecordTime())));
      return decided;
    }
  }

  private static String text(byte[] value) {
    return Arrays.toString(Arrays.copyOfRange(value, HEADER, value.length));
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(condition);
  }

  private static ApplicationReceived application(int number) {
    Random random = new Random(number);
    return ApplicationReceived.newBuilder(
            Examples.received(
                100_000 + number,
                number < 100 || random.nextBoolean() ? 1 : 2,
                List.of(Examples.STRONG, Examples.JUNIOR, Examples.SILENT).get(random.nextInt(3))))
        .setRoleId(ROLE)
        .build();
  }

  private static RolePosted posted() {
    return RolePosted.newBuilder(Examples.posted(Examples.rubric())).setRoleId(ROLE).build();
  }

  private static RoleRevised revised() {
    return RoleRevised.newBuilder(Examples.revised(2, Examples.passingFrom(90)))
        .setRoleId(ROLE)
        .build();
  }

  private static RunningService start(Path data) {
    return RunningService.start(
        ScreeningServiceApplication.class, TestBroker.shared(), TestRegistry.shared(), data);
  }
}
