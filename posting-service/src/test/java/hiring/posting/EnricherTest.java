package hiring.posting;

import static hiring.posting.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.ApplicationSubmitted;
import hiring.events.FetchFailed;
import hiring.events.FetchSucceeded;
import hiring.events.SubmissionRefused;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.FetchFailure;
import hiring.service.OversizedException;
import hiring.service.UnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EnricherTest {

  private final EnricherBench bench = new EnricherBench();

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void a_vendor_that_is_down_makes_an_application_wait_and_nothing_more() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.lever.answers(503, "");
    enricher.look();
    bench.settle(FetchFailed.class);
    assertThat(bench.waiting().attempts()).isEqualTo(1);
    assertThat(bench.waiting().last())
        .isEqualTo(new Enrichment.LastFailure(FetchFailure.UNAVAILABLE, 1, 1));
    assertThat(bench.waiting().nextAttemptAt()).isAfter(NOW);

    bench.lever.answersAsLever(NOW);
    enricher.look();
    assertThat(bench.lever.asked()).as("requests before it is due again").hasSize(1);

    bench.clock.set(bench.waiting().nextAttemptAt());
    enricher.look();
    bench.settle(FetchSucceeded.class);
    assertThat(bench.state())
        .isInstanceOfSatisfying(
            Enrichment.Enriched.class,
            enriched ->
                assertThat(enriched.applicationIds())
                    .containsExactly(Ids.applicationId("lever", "", EnricherBench.APPLICATION)));
    assertThat(bench.harness.values(Topics.APPLICATIONS)).hasSize(1);
    assertThat(bench.fetches("unavailable")).isEqualTo(1);
    assertThat(bench.fetches("fetched")).isEqualTo(1);
  }

  @Test
  void whoever_dies_between_submitting_and_reporting_makes_no_second_application() {
    bench.keep();
    bench.lever.answersAsLever(NOW);
    bench.lose(FetchSucceeded.class, EnricherTest::away);
    bench.enricher("a-key").look();
    bench.settle(ApplicationSubmitted.class);
    assertThat(bench.waiting().attempts()).isZero();

    bench.broker(value -> {});
    bench.enricher("a-key").look();
    bench.settle(FetchSucceeded.class);
    assertThat(bench.state()).isInstanceOf(Enrichment.Enriched.class);
    assertThat(bench.harness.values(Topics.APPLICATIONS)).hasSize(1);
    assertThat(bench.harness.values(Topics.SUBMISSION_REFUSALS)).isEmpty();
  }

  @Test
  void an_attempt_is_made_once_however_often_is_looked() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.lever.answers(404, "");
    enricher.look();
    bench.awaitSent(FetchFailed.class);
    enricher.look();
    enricher.look();
    bench.settle(FetchFailed.class);
    assertThat(bench.lever.asked()).hasSize(1);
  }

  @Test
  void while_the_broker_is_away_nothing_counts_as_tried() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.lever.answersAsLever(NOW);
    bench.lose(SpecificRecord.class, EnricherTest::away);
    enricher.look();
    await().until(() -> bench.lever.asked().size() == 2);
    assertThat(bench.waiting().attempts()).isZero();
    bench.broker(value -> {});
    await()
        .until(() -> {
          bench.clock.advance(Duration.ofSeconds(5));
          enricher.look();
          return bench.hasSent(FetchSucceeded.class);
        });
    bench.settle(FetchSucceeded.class);
    assertThat(bench.state()).isInstanceOf(Enrichment.Enriched.class);
  }

  @Test
  void while_the_stores_move_nothing_is_fetched_and_nothing_breaks() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.storesAreAway();
    enricher.look();
    enricher.count();
    assertThat(bench.lever.asked()).isEmpty();
  }

  @Test
  void without_a_key_it_waits_and_says_so() {
    bench.keep();
    bench.enricher("").look();
    bench.settle(FetchFailed.class);
    assertThat(bench.waiting().last())
        .isEqualTo(new Enrichment.LastFailure(FetchFailure.NOT_CONFIGURED, 1, 1));
    assertThat(bench.lever.asked()).isEmpty();
  }

  @Test
  void what_waits_is_counted_whether_it_is_due_or_not() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.lever.answers(503, "");
    enricher.look();
    bench.settle(FetchFailed.class);
    enricher.count();
    assertThat(bench.counted()).isEqualTo(1);
  }

  /** Else a broker that is away for an hour would have the vendor asked each second. */
  @Test
  void while_the_broker_is_away_the_vendor_is_asked_less_and_less() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.lever.answersAsLever(NOW);
    AtomicInteger lost = new AtomicInteger();
    bench.lose(
        SpecificRecord.class,
        () -> {
          lost.incrementAndGet();
          return away();
        });
    for (int times = 1; times <= 4; times++) {
      int expected = times;
      await()
          .until(() -> {
            enricher.look();
            return lost.get() == expected;
          });
      Duration rest = Duration.ofSeconds(5L << (times - 1));
      bench.clock.advance(rest.minusMillis(1));
      for (int looks = 0; looks < 100; looks++) {
        enricher.look();
      }
      assertThat(lost).as("attempts before a rest of %s is over", rest).hasValue(times);
      bench.clock.advance(Duration.ofMillis(1));
    }
  }

  @Test
  void an_application_that_no_topic_takes_is_given_up_and_says_so() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.lever.answersAsLever(NOW);
    bench.lose(ApplicationSubmitted.class, () -> new OversizedException("hiring.ats-submissions"));
    while (bench.state() instanceof Enrichment.Waiting waiting) {
      bench.clock.set(waiting.nextAttemptAt());
      enricher.look();
      bench.settle(FetchFailed.class);
    }
    assertThat(bench.state())
        .isInstanceOfSatisfying(
            Enrichment.GivenUp.class,
            givenUp -> assertThat(givenUp.reason()).isEqualTo(FetchFailure.TOO_LARGE));
    assertThat(bench.fetches("too-large")).isEqualTo(3);
    assertThat(bench.fetches("fetched")).isZero();
  }

  /** Beyond the bounds of a submission it is refused in sight, however it came. */
  @Test
  void what_was_fetched_is_checked_like_what_a_webhook_brings() {
    String resumes =
        VendorDouble.fixture("/lever/resumes.json")
            .replace("Example Works", "Works ".repeat(20_000));
    bench.keep();
    bench.lever.answers(
        Map.of(
            "opportunities/" + EnricherBench.OPPORTUNITY,
            VendorDouble.fixture("/lever/opportunity.json"),
            "opportunities/" + EnricherBench.OPPORTUNITY + "/resumes",
            resumes));
    bench.enricher("a-key").look();
    bench.settle(FetchSucceeded.class);
    assertThat(bench.state()).isInstanceOf(Enrichment.Enriched.class);
    assertThat(bench.harness.values(Topics.SUBMISSION_REFUSALS))
        .singleElement()
        .isInstanceOfSatisfying(
            SubmissionRefused.class,
            refused -> assertThat(refused.getField()).isEqualTo("evidence.resume"));
  }

  @Test
  void what_cannot_be_written_waits_like_all_that_fails() {
    Enricher enricher = bench.enricher("a-key");
    bench.keep();
    bench.lever.answersAsLever(NOW);
    bench.lose(ApplicationSubmitted.class, () -> new SerializationException("a bug"));
    enricher.look();
    bench.settle(FetchFailed.class);
    assertThat(bench.waiting().last())
        .isEqualTo(new Enrichment.LastFailure(FetchFailure.OTHER, 1, 1));
    assertThat(bench.waiting().nextAttemptAt()).isAfter(NOW);
  }

  private static RuntimeException away() {
    return new UnavailableException("The broker did not acknowledge the submission.");
  }
}
