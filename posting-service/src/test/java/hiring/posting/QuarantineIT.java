package hiring.posting;

import static hiring.service.testing.RunningService.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic.Owner;
import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.service.testing.RunningService;
import hiring.stack.client.KafkaClients;
import hiring.stack.client.QuarantineApi;
import hiring.stack.console.Console;
import hiring.stack.deadletters.Backlog;
import hiring.stack.deadletters.Filter;
import hiring.stack.deadletters.Outcome;
import hiring.stack.deadletters.ReadProgress;
import hiring.stack.deadletters.Reason;
import hiring.stack.deadletters.Redrive;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A delivery comes while its vendor's key is wrong here, and is taken once it is right. */
@Timeout(180)
class QuarantineIT {

  private static final String RIGHT = "example-right-key";
  private static final String WRONG = "example-wrong-key";
  private static final String TENANT = "quarantined";

  private final Instant begin = Instant.now();

  @TempDir private Path data;

  QuarantineIT() {}

  @Test
  void what_came_while_the_key_was_wrong_is_redriven_once_it_is_right() throws Exception {
    Fixture fixture = new Fixture("merge", "application-added");
    Signed signed = fixture.signed(RIGHT, Instant.now());
    try (RunningService service = start(WRONG)) {
      assertThat(service.send(delivery(service, signed)).statusCode()).isEqualTo(503);
      assertThat(redrive(service))
          .singleElement()
          .returns(Outcome.Result.CANNOT_BE_SENT, Outcome::result)
          .returns("no live key fits its signature", Outcome::note);
      assertThat(service.post("/quarantine/0/999999/redeliver", "").statusCode()).isEqualTo(404);
      assertThat(service.post("/quarantine/99/0/redeliver", "").statusCode()).isEqualTo(404);
    }
    try (RunningService service = start(RIGHT)) {
      assertThat(redrive(service)).extracting(Outcome::result).containsExactly(Outcome.Result.SENT);
      assertThat(redrive(service)).as("what is left to be sent").isEmpty();
      String id = json(service.send(delivery(service, signed))).path("applicationId").stringValue();
      // No role is named by it: it has come, by the redrive or by its vendor, as the same one.
      service.awaitJson("/applications/" + id, found -> found.hasNonNull("status"));
    }
  }

  private RunningService start(String key) {
    RunningService service =
        RunningService.start(
            PostingServiceApplication.class,
            TestBroker.shared(),
            TestRegistry.shared().url(),
            data,
            Map.of(
                "hiring.webhooks.merge.secrets",
                key,
                "hiring.webhooks.quarantine-key",
                Signed.QUARANTINE_KEY));
    service.awaitReadiness(200);
    return service;
  }

  private static HttpRequest.Builder delivery(RunningService service, Signed signed) {
    HttpRequest.Builder request = service.bare("/webhooks/merge/" + TENANT);
    signed.headers().forEach(request::header);
    return request.POST(BodyPublishers.ofByteArray(signed.body()));
  }

  private List<Outcome> redrive(RunningService service) {
    KafkaClients clients =
        new KafkaClients(TestBroker.shared().bootstrapServers(), TestRegistry.shared().url());
    ReadProgress progress =
        new ReadProgress(
            new Console(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8), false),
            InstantSource.system());
    Filter filter = new Filter(Owner.POSTING_SERVICE, Reason.UNSIGNED, null, begin);
    Backlog backlog = Backlog.unsent(filter, clients, progress);
    return new Redrive(
            clients, progress, InstantSource.system(), () -> quarantine(service), "on call")
        .sent(
            Owner.POSTING_SERVICE,
            backlog.byService().getOrDefault(Owner.POSTING_SERVICE, List.of()));
  }

  private static QuarantineApi quarantine(RunningService service) {
    HttpRequest any = service.request("/").build();
    String token = any.headers().firstValue("Authorization").orElseThrow();
    return new QuarantineApi(any.uri(), token.substring("Bearer ".length()));
  }
}
