package hiring.stack;

import static hiring.stack.Said.run;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hiring.stack.client.QuarantineApi;
import hiring.stack.deadletters.Backlog;
import hiring.stack.deadletters.LetterId;
import hiring.stack.deadletters.Outcome;
import hiring.stack.deadletters.Redrive;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Quarantined deliveries: posting-service reads them anew, and who had it do so is kept. */
@Timeout(180)
class QuarantineRedriveIT {

  private static final String NOWHERE = "target/no-stack-runs-here";
  private static final byte[] SEALED = {1, 2, 3};
  private static final List<String> asked = new CopyOnWriteArrayList<>();

  private static LetterLog log;
  private static HttpServer posting;
  private static volatile int status;
  private static volatile String answer = "";

  @BeforeAll
  static void start() throws Exception {
    log = new LetterLog(TestBroker.shared().bootstrapServers(), TestRegistry.shared().url());
    posting = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    posting.createContext("/", QuarantineRedriveIT::answer);
    posting.start();
  }

  @AfterAll
  static void stop() {
    posting.stop(0);
    log.close();
  }

  @BeforeEach
  void forget() {
    asked.clear();
    answers(200, "{}");
  }

  @Test
  void its_service_reads_it_anew_once_and_who_had_it_do_so_is_kept() {
    LetterId id = log.keepWebhook("greenhouse", "INCOMPLETE", SEALED);

    assertThat(send(id)).extracting(Outcome::result).containsExactly(Outcome.Result.SENT);

    assertThat(asked)
        .containsExactly("POST /quarantine/0/" + id.offset() + "/redeliver Bearer a-token");
    Awaitility.await().until(() -> log.facts(id) == 1);
    assertThat(send(id)).extracting(Outcome::result).containsExactly(Outcome.Result.ALREADY_SENT);
    assertThat(asked).hasSize(1);
    assertThat(run("dead-letters", id.toString()).out()).contains("sent again by ops at ");
  }

  @Test
  void what_its_service_does_not_take_stays_and_can_be_sent_later() {
    LetterId id = log.keepWebhook("ashby", "UNSIGNED", SEALED);
    answers(409, "{\"reason\":\"BAD_SIGNATURE\"}");

    assertThat(send(id))
        .singleElement()
        .returns(Outcome.Result.CANNOT_BE_SENT, Outcome::result)
        .returns("no live key fits its signature", Outcome::note);
    assertThat(log.facts(id)).isZero();

    answers(200, "{}");
    assertThat(send(id)).extracting(Outcome::result).containsExactly(Outcome.Result.SENT);
  }

  @Test
  void a_service_that_is_away_is_said_and_nothing_is_taken_for_sent() {
    LetterId id = log.keepWebhook("lever", "BROKEN", SEALED);
    answers(503, "");

    assertThatThrownBy(() -> send(id))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is not ready; run it again");
    assertThat(log.facts(id)).isZero();
  }

  @Test
  void without_the_services_token_nobody_is_asked() {
    LetterId id = log.keepWebhook("lever", "BROKEN", SEALED);

    assertThat(
            run("redrive", id.toString(), "--by=ops", "--posting=" + address(), "--data=" + NOWHERE)
                .err())
        .contains("set HIRING_API_TOKEN to its token");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_dry_run_asks_nobody() {
    LetterId id = log.keepWebhook("lever", "BROKEN", SEALED);
    assertThat(run("redrive", id.toString(), "--by=ops", "--dry-run").err())
        .isEqualTo("1 would be sent\n");
    assertThat(asked).isEmpty();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + token);
    byte[] body = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void answers(int code, String body) {
    status = code;
    answer = body;
  }

  private static URI address() {
    return URI.create("http://127.0.0.1:" + posting.getAddress().getPort());
  }

  private static List<Outcome> send(LetterId id) {
    Backlog backlog = Backlog.of(List.of(id), log.clients(), log.progress());
    return new Redrive(
            log.clients(),
            log.progress(),
            Instant::now,
            () -> new QuarantineApi(address(), "a-token"),
            "ops")
        .sent(id.service(), backlog.byService().getOrDefault(id.service(), List.of()));
  }
}
