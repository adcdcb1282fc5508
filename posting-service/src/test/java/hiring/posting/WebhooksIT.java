package hiring.posting;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import hiring.service.testing.OnTopic;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Every vendor's deliveries through the running service, again and again and in any order. */
@Timeout(300)
class WebhooksIT {

  private static final String JOB = "4000001";
  private static final List<String> DELETIONS =
      List.of(
          "delete-candidate",
          "delete-application",
          "candidate-anonymized",
          "candidate-delete",
          "application-removed",
          "candidate-removed",
          "candidate-erased",
          "application-erased");

  private static Deliveries service;

  static Stream<Story> stories() {
    return Story.all();
  }

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    service = Deliveries.start(data, Map.of(), WebhooksIT::jobs);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void delivered_three_times_with_a_key_that_changes_each_has_one_effect(Story story)
      throws Exception {
    Map<String, Integer> before = service.events();
    String id = "";
    for (String delivery : story.deliveries()) {
      JsonNode answer = thrice(story.source(), "in-order", delivery);
      id = id.isEmpty() ? answer.path("applicationId").stringValue() : id;
    }
    awaitEnd(id, story);
    assertThat(service.eventsSince(before)).as("events of %s", story).isEqualTo(story.effects());
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
            deliver(story.source(), "any-order-" + seed, delivery, Deliveries.NEW_KEY);
        assertThat(answer.statusCode()).as("%s: %s", delivery, answer.body()).isEqualTo(200);
        if (delivery.equals(story.deliveries().getFirst())) {
          id = RunningService.json(answer).path("applicationId").stringValue();
        }
      }
      awaitEnd(id, story);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "greenhouse, delete-candidate",
    "greenhouse, delete-application",
    "greenhouse, candidate-anonymized",
    "ashby, candidate-delete",
    "merge, application-removed",
    "merge, candidate-removed",
    "generic, candidate-erased",
    "generic, application-erased"
  })
  void what_was_deleted_is_erased_once_and_stays_so(String source, String deletion)
      throws Exception {
    Story story = stories().filter(any -> any.source().equals(source)).findFirst().orElseThrow();
    String first = story.deliveries().getFirst();
    String id = thrice(source, deletion, first).path("applicationId").stringValue();
    service.awaitStatus(id, "received");
    assertThat(deliver(source, deletion, deletion, "another-key").statusCode())
        .isEqualTo(Vendors.of(source).unsignedStatus());
    Map<String, Integer> before = service.events();
    thrice(source, deletion, deletion);
    service.awaitStatus(id, "erased");
    thrice(source, deletion, first);
    thrice(source, deletion, story.deliveries().get(1));
    thrice(source, "after-" + deletion, first);
    service.awaitStatus(applicationId(source, "after-" + deletion), "received");
    assertThat(service.eventsSince(before))
        .isEqualTo(Map.of("ApplicationErased", 1, "ApplicationReceived", 1));
    service.awaitStatus(id, "erased");
  }

  /** The one who stays has the application, whether it was merged before or after it came. */
  @ParameterizedTest
  @CsvSource({
    "greenhouse, merge-candidate, new-candidate-application, 50099, merged-later",
    "greenhouse, merge-candidate, new-candidate-application, 50099, merged-first",
    "ashby, candidate-merge, application-submit, a1b2c3d4-0000-4000-8000-000000005099, merged-later",
    "ashby, candidate-merge, application-submit, a1b2c3d4-0000-4000-8000-000000005099, merged-first",
    "generic, candidate-merged, application-submitted, 50099, merged-later",
    "generic, candidate-merged, application-submitted, 50099, merged-first"
  })
  void who_was_merged_has_their_applications_moved_once(
      String source, String merged, String applied, String into, String tenant) throws Exception {
    String id = applicationId(source, tenant);
    Map<String, Integer> before = service.events();
    assertThat(deliver(source, tenant, merged, "another-key").statusCode())
        .isEqualTo(Vendors.of(source).unsignedStatus());
    for (int time = 0; time < 2; time++) {
      boolean merge = tenant.equals("merged-first") == (time == 0);
      thrice(source, tenant, merge ? merged : applied);
      if (!merge) {
        service.awaitStatus(id, "received");
      }
    }
    String stays = Ids.candidateId(source, tenant, into).toString();
    service
        .service()
        .awaitJson(
            "/applications/" + id,
            found -> found.path("candidateId").stringValue("").equals(stays));
    assertThat(service.eventsSince(before))
        .containsEntry("ApplicationReceived", 1)
        .hasSizeLessThanOrEqualTo(2);
  }

  /** It is the same hire, and undone by the same, however late it is told again. */
  @Test
  void a_hire_without_a_date_is_one_of_the_day_of_its_offer() throws Exception {
    String id =
        thrice("greenhouse", "undated", "new-candidate-application")
            .path("applicationId")
            .stringValue();
    service.awaitStatus(id, "received");
    Map<String, Integer> before = service.events();
    thrice("greenhouse", "undated", "hire-candidate-undated");
    service.awaitStatus(id, "hired");
    thrice("greenhouse", "undated", "unhire-candidate");
    service.awaitStatus(id, "received");
    thrice("greenhouse", "undated", "hire-candidate-undated");
    thrice("greenhouse", "undated", "candidate-stage-change");
    JsonNode found =
        service.service().awaitJson("/applications/" + id, any -> any.path("stage").isString());
    assertThat(Deliveries.status(found)).isEqualTo("received");
    assertThat(service.eventsSince(before))
        .isEqualTo(
            Map.of(
                "ApplicationHired", 1,
                "HireUndone", 1,
                "ApplicationReopened", 1,
                "ApplicationStageChanged", 1));
  }

  /** Merge and Greenhouse speak of the same one. */
  @Test
  void an_application_seen_directly_and_through_merge_is_one() throws Exception {
    String direct =
        deliver("greenhouse", "both", "new-candidate-application", Deliveries.NEW_KEY).body();
    assertThat(deliver("merge", "both", "application-added", Deliveries.NEW_KEY).body())
        .isEqualTo(direct);
  }

  @ParameterizedTest
  @MethodSource("everyDelivery")
  void what_no_key_fits_has_no_effect(Fixture fixture) throws Exception {
    String source = fixture.source();
    Signed signed = signed(source, "unsigned", fixture.name(), "another-key");
    HttpResponse<String> answer = service.deliver(source, account(source, "unsigned"), signed);
    assertThat(answer.statusCode()).isEqualTo(Vendors.of(source).unsignedStatus());
    assertThat(answer.body()).doesNotContain("applicationId");
    OnTopic note = awaitNote(account(source, "unsigned"), sha256(signed.body()));
    assertThat(note.value()).as("what is kept of it").isNotEmpty();
    assertThat(new String(note.value(), StandardCharsets.ISO_8859_1))
        .as("what is kept of it, sealed")
        .doesNotContain(new String(signed.body(), StandardCharsets.ISO_8859_1).substring(0, 12));
    assertThat(note.headers())
        .containsEntry("dead-letter-source", source)
        .containsEntry("dead-letter-reason", "UNSIGNED");
  }

  /** Of this account alone: other classes share the broker and may send the same body. */
  private static OnTopic awaitNote(String tenant, String sha256) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OnTopic.all(TestBroker.shared(), Topics.deadLetters(Topic.Owner.POSTING_SERVICE))
                    .stream()
                    .filter(note -> sha256.equals(note.headers().get("dead-letter-sha256")))
                    .filter(note -> tenant.equals(note.headers().get("dead-letter-tenant")))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static String sha256(byte[] body) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
  }

  /** One of each vendor. */
  static Stream<Fixture> everyDelivery() {
    return Fixture.folders().stream().map(source -> Fixture.of(source).findFirst().orElseThrow());
  }

  private static void awaitEnd(String id, Story story) {
    JsonNode found =
        service
            .service()
            .awaitJson(
                "/applications/" + id,
                any ->
                    Deliveries.status(any).equals(story.status()) && any.path("stage").isString());
    assertThat(found.path("stage").stringValue()).isIn("Phone screen", "Hired");
  }

  /** Of the application that all fixtures of a vendor speak of. */
  private static String applicationId(String source, String tenant) {
    return Ids.applicationId(
            source.equals("merge") ? "greenhouse" : source,
            account(source, tenant),
            source.equals("ashby") ? "a1b2c3d4-0000-4000-8000-000000000042" : "70042")
        .toString();
  }

  private static HttpResponse<String> deliver(String source, String tenant, String name, String key)
      throws Exception {
    return service.deliver(source, account(source, tenant), signed(source, tenant, name, key));
  }

  private static JsonNode thrice(String source, String tenant, String name) throws Exception {
    return service.thrice(
        source, account(source, tenant), key -> signed(source, tenant, name, key));
  }

  private static Signed signed(String source, String tenant, String name, String key) {
    return new Fixture(source, name).signed(tenant + name, key, Instant.now());
  }

  private static String account(String source, String tenant) {
    return source.equals("merge") && !tenant.equals("both") ? "merge-" + tenant : tenant;
  }

  /** The role stands for the job of every account. */
  private static void jobs(ArrayNode jobs) {
    List<String> tenants =
        new ArrayList<>(
            List.of(
                "in-order",
                "any-order-1",
                "any-order-2",
                "any-order-3",
                "both",
                "undated",
                "merged-first",
                "merged-later"));
    for (String deletion : DELETIONS) {
      tenants.addAll(List.of(deletion, "after-" + deletion));
    }
    for (String source : List.of("greenhouse", "ashby", "workable", "generic")) {
      for (String tenant : tenants) {
        Deliveries.job(jobs, source, tenant, JOB);
        if (source.equals("greenhouse")) {
          Deliveries.job(jobs, source, "merge-" + tenant, JOB);
        }
      }
    }
  }
}
