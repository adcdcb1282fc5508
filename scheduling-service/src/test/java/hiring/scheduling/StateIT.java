package hiring.scheduling;

import static hiring.scheduling.Examples.passed;
import static hiring.scheduling.Examples.posted;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topics;
import hiring.decider.Decision;
import hiring.scheduling.OtherServices.Told;
import hiring.scheduling.codec.PoolCodec;
import hiring.scheduling.codec.PoolEventCodec;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolDecider;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolRefusal;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionListing;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are lost and transactions that are given up change nothing. */
@Timeout(300)
class StateIT {

  private static OtherServices others;

  private final String pool = "pool-" + UUID.randomUUID();
  private final UUID role = UUID.randomUUID();
  private final List<UUID> applications = new ArrayList<>();

  @TempDir private Path data;
  @TempDir private Path emptyDisk;

  @BeforeAll
  static void start() throws Exception {
    others = new OtherServices(TestBroker.shared(), TestRegistry.shared());
  }

  @AfterAll
  static void stop() {
    others.close();
  }

  @Test
  void a_service_that_lost_its_disk_says_what_it_said_and_goes_on_from_there() throws Exception {
    Map<String, String> before;
    try (RunningScheduling service = running(data)) {
      prepare(service);
      pass(40);
      awaitDecided();
      before = answers(service);
    }
    try (RunningScheduling service = running(emptyDisk)) {
      assertThat(answers(service)).isEqualTo(before);
      pass(3);
      awaitDecided();
      assertThat(decided()).isEqualTo(folded());
    }
  }

  @Test
  void a_transaction_that_is_given_up_leaves_nothing_in_memory() throws Exception {
    try (RunningScheduling service = running(data)) {
      prepare(service);
      for (int round = 0; round < 5; round++) {
        pass(30);
        fence();
      }
      awaitDecided();
      assertThat(decided()).isEqualTo(folded());
      assertThat(others.read(Topics.INTERVIEWS).stream().collect(groupingBy(Told::key)))
          .as("what was told of each application")
          .allSatisfy((application, told) -> assertThat(told).doesNotHaveDuplicates());
    }
  }

  private static RunningScheduling running(Path data) {
    RunningScheduling service =
        new RunningScheduling(TestBroker.shared(), TestRegistry.shared(), data, 0);
    service.awaitReady();
    return service;
  }

  private void prepare(RunningScheduling service) throws Exception {
    for (String id : List.of("a", "b", "c")) {
      String body =
          """
          {"interviewerId": "%s", "name": "Interviewer", "timeZone": "Europe/Berlin",
           "skills": ["coding", "system-design"], "maxPerDay": 3, "maxPerWeek": 8,
           "workingHours": [{"day": "TUESDAY", "start": "09:00", "end": "17:00"},
                            {"day": "THURSDAY", "start": "09:00", "end": "17:00"}]}
          """
              .formatted(id);
      assertThat(service.post("/pools/" + pool + "/interviewers", body).statusCode())
          .isEqualTo(201);
    }
    others.post(posted(role, pool));
  }

  private void pass(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      UUID application = UUID.randomUUID();
      applications.add(application);
      others.pass(passed(application, role, 1));
    }
  }

  /** As a broker does whose coordinator takes an instance for dead. */
  private static void fence() throws Exception {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers()))) {
      List<String> ids =
          admin.listTransactions().all().get().stream()
              .map(TransactionListing::transactionalId)
              .filter(id -> id.startsWith("scheduling-service-"))
              .toList();
      assertThat(ids).isNotEmpty();
      admin.fenceProducers(ids).all().get();
    }
  }

  private void awaitDecided() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() ->
            others.read(Topics.INTERVIEWS).stream()
                .map(Told::key)
                .collect(toSet())
                .containsAll(applications.stream().map(UUID::toString).toList()));
  }

  /** What callers are told of every application and interviewer. */
  private Map<String, String> answers(RunningScheduling service) throws Exception {
    Map<String, String> answers = new HashMap<>();
    for (UUID application : applications) {
      answers.put(application.toString(), service.get("/interviews/" + application).body());
    }
    for (String id : List.of("a", "b", "c")) {
      String path = "/pools/" + pool + "/interviewers/" + id + "/calendar.ics";
      answers.put(id, service.get(path).body());
    }
    return answers;
  }

  /** What was told of interviews in the pool, by application. */
  private Map<String, List<SpecificRecord>> decided() {
    Map<String, List<SpecificRecord>> decided = new HashMap<>();
    for (Told told : others.read(Topics.INTERVIEWS)) {
      if (told.value().get(told.value().getSchema().getField("poolId").pos()).equals(pool)) {
        decided.computeIfAbsent(told.key(), any -> new ArrayList<>()).add(told.value());
      }
    }
    return decided;
  }

  /** The same, from the pool's line and the decider alone. */
  private Map<String, List<SpecificRecord>> folded() {
    PoolDecider decider = new PoolDecider();
    Pool state = Pool.empty();
    Map<String, List<SpecificRecord>> folded = new HashMap<>();
    for (Told request : others.read(Topics.POOL_REQUESTS)) {
      if (request.key().equals(pool)
          && decider.decide(
                  state, PoolCodec.command(request.value()).orElseThrow(), request.timestamp())
              instanceof Decision.Accepted<PoolEvent, PoolRefusal>(List<PoolEvent> events)) {
        for (PoolEvent event : events) {
          state = decider.evolve(state, event);
          PoolEventCodec.toAvro(event, (UUID) request.value().get(0))
              .filter(value -> value.getSchema().getField("applicationId") != null)
              .ifPresent(value ->
                  folded
                      .computeIfAbsent(
                          value.get(value.getSchema().getField("applicationId").pos()).toString(),
                          any -> new ArrayList<>())
                      .add(value));
        }
      }
    }
    return folded;
  }
}
