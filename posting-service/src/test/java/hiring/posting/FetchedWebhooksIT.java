package hiring.posting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import hiring.service.testing.RunningService;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Deliveries that hold ids alone, through the running service and a vendor's API. */
@Timeout(300)
class FetchedWebhooksIT {

  private static final String NEW_KEY = Deliveries.NEW_KEY;
  private static final VendorDouble VENDOR = new VendorDouble();

  private static Deliveries service;
  private static Instant began = Instant.EPOCH;

  static Stream<FetchedStory> stories() {
    return FetchedStory.all();
  }

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    began = Instant.now().minus(Duration.ofHours(20));
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "hiring.enrichment.interval", "100ms",
                "hiring.webhooks.lever.withdrawals", "reason-withdrew"));
    settings.put(
        "hiring.enrichment.merge.account-tokens",
        "11111111-0000-4000-8000-000000000001=an-account-key");
    for (String source : List.of("lever", "smartrecruiters", "merge")) {
      settings.put("hiring.enrichment." + source + ".base-uri", VENDOR.uri().toString());
      settings.put("hiring.enrichment." + source + ".token", "a-key");
      settings.put("hiring.enrichment." + source + ".requests-per-minute", "60000");
    }
    service = Deliveries.start(data, settings, FetchedWebhooksIT::jobs);
  }

  @AfterAll
  static void stop() {
    service.close();
    VENDOR.close();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void delivered_three_times_with_a_key_that_changes_each_has_one_effect(FetchedStory story)
      throws Exception {
    Map<String, Integer> before = service.events();
    for (int number = 0; number < story.steps().size(); number++) {
      FetchedStory.Step step = story.steps().get(number);
      VENDOR.answers(step.answers());
      awaitEnriched(thrice(story, "in-order", number));
      service.awaitStatus(story.applicationId("in-order"), step.status());
    }
    assertThat(service.eventsSince(before)).as("events of %s", story).isEqualTo(story.effects());
  }

  /** Whenever it was asked, the vendor said how things stood in the end. */
  @ParameterizedTest
  @MethodSource("stories")
  void in_whatever_order_they_come_they_end_the_same(FetchedStory story) throws Exception {
    VENDOR.answers(story.end().answers());
    for (int seed = 1; seed <= 3; seed++) {
      Map<String, Integer> before = service.events();
      List<Integer> order =
          new ArrayList<>(IntStream.range(0, story.steps().size() - 1).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      List<JsonNode> answers = new ArrayList<>();
      for (int number : order) {
        answers.add(thrice(story, "any-order-" + seed, number));
      }
      answers.forEach(FetchedWebhooksIT::awaitEnriched);
      service.awaitStatus(story.applicationId("any-order-" + seed), story.end().status());
      assertThat(service.eventsSince(before))
          .as("events of %s", story)
          .containsEntry("ApplicationReceived", 1)
          .containsEntry("ApplicationHired", 1);
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void what_no_key_fits_has_no_effect(FetchedStory story) throws Exception {
    for (int number = 0; number < story.steps().size(); number++) {
      HttpResponse<String> answer =
          service.deliver(
              story.source(),
              story.account("unsigned"),
              signed(story, "unsigned", number, "another-key"));
      assertThat(answer.statusCode()).isEqualTo(Vendors.of(story.source()).unsignedStatus());
      assertThat(answer.body()).doesNotContain("notificationId").doesNotContain("candidateId");
    }
  }

  /** Token and moment of a delivery that was seen, with another event. */
  @Test
  void a_deletion_that_someone_made_up_deletes_nobody() throws Exception {
    FetchedStory lever = stories().findFirst().orElseThrow();
    VENDOR.answers(lever.steps().getFirst().answers());
    awaitEnriched(thrice(lever, "forged", 0));
    service.awaitStatus(lever.applicationId("forged"), "received");
    Signed seen = signed(lever, "forged", 0, NEW_KEY);
    String forged =
        new String(seen.body(), UTF_8)
            .replace("applicationCreated", "candidateDeleted")
            .replace("\"opportunityId\": \"op-42\"", "\"opportunityId\": \"made-up\"");
    HttpResponse<String> answer =
        service.deliver("lever", "forged", new Signed(forged.getBytes(UTF_8), seen.headers()));
    assertThat(answer.statusCode()).isEqualTo(200);
    service
        .service()
        .awaitJson(
            "/notifications/" + id(answer),
            found -> found.path("reason").stringValue("").equals("NOT_UNDERSTOOD"));
    service.awaitStatus(lever.applicationId("forged"), "received");
    assertThat(service.service().get("/candidates/" + candidate("forged")).statusCode())
        .as("whether anything is known to have happened to the candidate")
        .isEqualTo(404);
  }

  private static String candidate(String tenant) {
    return Ids.candidateId("lever", tenant, "co-42").toString();
  }

  private static String id(HttpResponse<String> answer) {
    return RunningService.json(answer).path("notificationId").stringValue();
  }

  /** Of what was told as a whole there is nothing to fetch. */
  private static void awaitEnriched(JsonNode answer) {
    if (answer.path("notificationId").isString()) {
      service
          .service()
          .awaitJson(
              "/notifications/" + answer.path("notificationId").stringValue(),
              found -> Deliveries.status(found).equals("enriched"));
    }
  }

  private static JsonNode thrice(FetchedStory story, String tenant, int number) throws Exception {
    return service.thrice(
        story.source(), story.account(tenant), key -> signed(story, tenant, number, key));
  }

  /** SmartRecruiters has one fixture for all moves: event id and time tell them apart. */
  private static Signed signed(FetchedStory story, String tenant, int number, String key) {
    Fixture fixture = new Fixture(story.source(), story.steps().get(number).delivery());
    if (!story.source().equals("smartrecruiters")) {
      return fixture.signed(tenant + number, key, Instant.now());
    }
    Map<String, String> headers = fixture.headers();
    headers.put("event-id", tenant + number);
    headers.put(
        "smartrecruiters-timestamp", Long.toString(began.plusSeconds(number).getEpochSecond()));
    return Signed.by(story.source(), tenant + number, fixture.body(), headers, key, Instant.now());
  }

  private static void jobs(ArrayNode jobs) {
    for (String tenant :
        List.of("in-order", "any-order-1", "any-order-2", "any-order-3", "forged")) {
      Deliveries.job(jobs, "lever", tenant, "f2f01e16-27f8-4711-a728-7d49499795a0");
      Deliveries.job(jobs, "smartrecruiters", tenant, "4000001");
      Deliveries.job(jobs, "greenhouse", "fetched-" + tenant, "4711");
    }
  }
}
