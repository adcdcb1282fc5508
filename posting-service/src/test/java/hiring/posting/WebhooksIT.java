package hiring.posting;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.posting.ats.Ats;
import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import hiring.service.testing.OnTopic;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every vendor's deliveries through the running service, again and again and in any order. */
@Timeout(300)
class WebhooksIT {

  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");
  private static final String OLD_KEY = "example-old-key";
  private static final String NEW_KEY = "example-new-key";
  private static final String JOB = "4000001";

  private static final Pattern EVENTS =
      Pattern.compile(
          "hiring_events_total\\{[^}]*decision=\"decide-intake\"[^}]*event=\"(\\w+)\"[^}]*} (\\S+)");

  private static RunningService service;

  static Stream<Story> stories() {
    return Story.all();
  }

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    Map<String, String> settings = new HashMap<>();
    for (Ats vendor : Vendors.all()) {
      String source = vendor.source();
      settings.put(
          "hiring.webhooks." + source + ".secrets",
          Signed.configured(source, OLD_KEY) + "," + Signed.configured(source, NEW_KEY));
    }
    settings.put("hiring.webhooks.lever.withdrawals", "reason-withdrew");
    service =
        RunningService.start(
            PostingServiceApplication.class,
            TestBroker.shared(),
            TestRegistry.shared().url(),
            data,
            settings);
    service.awaitReadiness(200);
    postRole();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void delivered_three_times_with_a_key_that_changes_each_has_one_effect(Story story)
      throws Exception {
    Map<String, Integer> before = events();
    String id = "";
    for (String delivery : story.deliveries()) {
      List<String> answers = new ArrayList<>();
      for (String key : List.of(OLD_KEY, NEW_KEY, NEW_KEY)) {
        HttpResponse<String> answer = deliver(story.source(), "in-order", delivery, key);
        assertThat(answer.statusCode()).as("%s: %s", delivery, answer.body()).isEqualTo(200);
        answers.add(answer.body());
      }
      assertThat(answers).as(delivery).containsOnly(answers.getFirst());
      id = id.isEmpty() ? json(answers.getFirst()).path("applicationId").stringValue() : id;
    }
    awaitEnd(id, story);
    Map<String, Integer> effects = new TreeMap<>();
    events()
        .forEach((event, count) -> {
          int more = count - before.getOrDefault(event, 0);
          if (more > 0 && !event.equals("StandingKept")) {
            effects.put(event, more);
          }
        });
    assertThat(effects).as("events of %s", story).isEqualTo(story.effects());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void in_whatever_order_they_come_they_end_the_same(Story story) throws Exception {
    for (int seed = 1; seed <= 3; seed++) {
      List<String> deliveries = new ArrayList<>();
      for (int times = 0; times < 3; times++) {
        deliveries.addAll(story.deliveries());
      }
      Collections.shuffle(deliveries, new Random(seed));
      String id = "";
      for (String delivery : deliveries) {
        HttpResponse<String> answer =
            deliver(story.source(), "any-order-" + seed, delivery, NEW_KEY);
        assertThat(answer.statusCode()).as("%s: %s", delivery, answer.body()).isEqualTo(200);
        if (delivery.equals(story.deliveries().getFirst())) {
          id = json(answer).path("applicationId").stringValue();
        }
      }
      awaitEnd(id, story);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"greenhouse", "merge", "generic"})
  void what_was_deleted_is_erased_and_stays_so(String source) throws Exception {
    Story story = stories().filter(any -> any.source().equals(source)).findFirst().orElseThrow();
    String deletion =
        Map.of(
                "greenhouse", "delete-candidate",
                "merge", "application-removed",
                "generic", "candidate-erased")
            .get(source);
    String first = story.deliveries().getFirst();
    String id = json(deliver(source, "erased", first, NEW_KEY)).path("applicationId").stringValue();
    service.awaitJson("/applications/" + id, found -> status(found).equals("received"));
    assertThat(deliver(source, "erased", String.valueOf(deletion), NEW_KEY).statusCode())
        .isEqualTo(200);
    service.awaitJson("/applications/" + id, found -> status(found).equals("erased"));
    assertThat(deliver(source, "erased", first, NEW_KEY).statusCode()).isEqualTo(200);
    assertThat(deliver(source, "erased", story.deliveries().get(1), NEW_KEY).statusCode())
        .isEqualTo(200);
    service.awaitJson("/applications/" + id, found -> status(found).equals("erased"));
  }

  /** Merge and Greenhouse speak of the same one. */
  @Test
  void an_application_seen_directly_and_through_merge_is_one() throws Exception {
    String direct = deliver("greenhouse", "both", "new-candidate-application", NEW_KEY).body();
    assertThat(deliver("merge", "both", "application-added", NEW_KEY).body()).isEqualTo(direct);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lever/application-created", "smartrecruiters/application-created"})
  void what_holds_ids_alone_is_one_notification(String fixture) throws Exception {
    String source = fixture.substring(0, fixture.indexOf('/'));
    List<String> answers = new ArrayList<>();
    for (String key : List.of(OLD_KEY, NEW_KEY, NEW_KEY)) {
      HttpResponse<String> answer =
          deliver(source, "thin", fixture.substring(source.length() + 1), key);
      assertThat(answer.statusCode()).isIn(200, 202);
      answers.add(answer.body());
    }
    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(json(answers.getFirst()).path("notificationId").isString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("everyDelivery")
  void what_no_key_fits_has_no_effect(Fixture fixture) throws Exception {
    HttpResponse<String> answer =
        deliver(fixture.source(), "unsigned", fixture.name(), "another-key");
    assertThat(answer.statusCode()).isEqualTo(Vendors.of(fixture.source()).unsignedStatus());
    assertThat(answer.body()).doesNotContain("applicationId");
    OnTopic note = awaitNote(fixture.source(), "UNSIGNED");
    assertThat(note.value()).as("what is kept of it without a key").isEmpty();
    assertThat(note.headers().get("dead-letter-tenant")).endsWith("unsigned");
    assertThat(note.headers()).containsEntry("dead-letter-sha256", String.valueOf(note.key()));
  }

  private static OnTopic awaitNote(String source, String reason) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OnTopic.all(TestBroker.shared(), Topics.deadLetters(Topic.Owner.POSTING_SERVICE))
                    .stream()
                    .filter(note -> source.equals(note.headers().get("dead-letter-source")))
                    .filter(note -> reason.equals(note.headers().get("dead-letter-reason")))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** One of each vendor. */
  static Stream<Fixture> everyDelivery() {
    return Fixture.folders().stream().map(source -> Fixture.of(source).findFirst().orElseThrow());
  }

  private static void awaitEnd(String id, Story story) {
    JsonNode found =
        service.awaitJson(
            "/applications/" + id,
            any -> status(any).equals(story.status()) && any.path("stage").isString());
    assertThat(found.path("stage").stringValue()).isIn("Phone screen", "Hired");
  }

  private static String status(JsonNode application) {
    return application.path("status").stringValue("");
  }

  private static JsonNode json(String body) {
    return JsonMapper.shared().readTree(body);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  private static HttpResponse<String> deliver(String source, String tenant, String name, String key)
      throws Exception {
    Fixture fixture = new Fixture(source, name);
    Signed signed = fixture.signed(tenant + name, key, Instant.now());
    String account = source.equals("merge") && !tenant.equals("both") ? "merge-" + tenant : tenant;
    var request = service.bare("/webhooks/" + source + "/" + account);
    signed.headers().forEach(request::header);
    return service.send(request.POST(BodyPublishers.ofByteArray(signed.body())));
  }

  private static Map<String, Integer> events() throws Exception {
    Map<String, Integer> events = new HashMap<>();
    Matcher counted = EVENTS.matcher(service.management("/actuator/prometheus").body());
    while (counted.find()) {
      events.merge(counted.group(1), (int) Double.parseDouble(counted.group(2)), Integer::sum);
    }
    return events;
  }

  /** One role stands for the job of every account, and has an opening for everyone. */
  private static void postRole() throws Exception {
    ObjectNode role = (ObjectNode) JsonMapper.shared().readTree(Files.readString(SAMPLE));
    role.put("openings", 100);
    ArrayNode refs = role.putArray("externalRefs");
    for (String source : List.of("greenhouse", "ashby", "workable", "generic")) {
      for (String tenant :
          List.of("in-order", "any-order-1", "any-order-2", "any-order-3", "erased", "both")) {
        refs.addObject().put("source", source).put("tenant", tenant).put("jobId", JOB);
        if (source.equals("greenhouse")) {
          refs.addObject().put("source", source).put("tenant", "merge-" + tenant).put("jobId", JOB);
        }
      }
    }
    assertThat(service.post("/roles", role.toString()).statusCode()).isEqualTo(201);
  }
}
