package hiring.posting.domain;

import static hiring.streams.testing.DeciderTest.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Enrichment.LastFailure;
import hiring.posting.domain.EnrichmentCommand.Fail;
import hiring.posting.domain.EnrichmentCommand.Keep;
import hiring.posting.domain.EnrichmentCommand.Retry;
import hiring.posting.domain.EnrichmentCommand.Succeed;
import hiring.posting.domain.EnrichmentEvent.EnrichmentFailed;
import hiring.posting.domain.EnrichmentEvent.EnrichmentGivenUp;
import hiring.posting.domain.EnrichmentEvent.EnrichmentResumed;
import hiring.posting.domain.EnrichmentEvent.NotificationEnriched;
import hiring.posting.domain.EnrichmentEvent.NotificationKept;
import hiring.streams.testing.DeciderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnrichmentDeciderTest {

  private static final UUID ID = UUID.fromString("58834a9b-c7bc-565e-8bec-2ea298d04aa1");
  private static final UUID APPLICATION = UUID.fromString("7b9c4f4e-3a55-5d0b-8bec-2ea298d04aa1");
  private static final Account LEVER = new Account("lever", "");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final Notification NOTIFICATION =
      new Notification(LEVER, "lever", "applicationCreated", Map.of("opportunityId", "o-42"), NOW);

  private static final NotificationKept KEPT = new NotificationKept(ID, NOTIFICATION, NOW);
  private static final EnrichmentFailed FAILED =
      new EnrichmentFailed(
          ID, "lever", NOW, 1, FetchFailure.UNAVAILABLE, Backoff.next(ID, 1, null, NOW));
  private static final NotificationEnriched ENRICHED =
      new NotificationEnriched(ID, "lever", LATER, 2, LATER, List.of(APPLICATION));
  private static final EnrichmentGivenUp GIVEN_UP =
      new EnrichmentGivenUp(ID, "lever", LATER, 2, FetchFailure.NOT_FOUND, LATER);

  private final DeciderTest<Enrichment, EnrichmentCommand, EnrichmentEvent, EnrichmentRefusal>
      rules = DeciderTest.of(new EnrichmentDecider());

  @Test
  void a_notification_is_kept_and_due_at_once() {
    rules.given().when(new Keep(ID, NOTIFICATION)).then(KEPT);
    assertThat(rules.given(KEPT).state())
        .isEqualTo(new Enrichment.Waiting(ID, NOTIFICATION, NOW, 0, null, NOW));
  }

  /** It would wait for ever: no vendor of that name is ever looked after. */
  @Test
  void a_notification_that_nobody_could_fetch_is_given_up_at_once_and_whenever_it_is_retried() {
    Notification unknown =
        new Notification(LEVER, "unheard-of", "applicationCreated", NOTIFICATION.ids(), NOW);
    NotificationKept kept = new NotificationKept(ID, unknown, NOW);
    EnrichmentGivenUp first =
        new EnrichmentGivenUp(ID, "lever", NOW, 1, FetchFailure.NOT_CONFIGURED, NOW);
    rules.given().when(new Keep(ID, unknown)).then(kept, first);
    assertThat(rules.given(kept, first).state())
        .isEqualTo(new Enrichment.GivenUp(ID, unknown, 1, FetchFailure.NOT_CONFIGURED, NOW));
    rules
        .given(kept, first)
        .when(new Retry(ID, "api", LATER), LATER)
        .then(
            new EnrichmentResumed(ID, "api", LATER, LATER),
            new EnrichmentGivenUp(ID, "api", LATER, 2, FetchFailure.NOT_CONFIGURED, LATER));
  }

  static List<List<EnrichmentEvent>> histories() {
    return List.of(
        List.of(KEPT),
        List.of(KEPT, FAILED),
        List.of(KEPT, ENRICHED),
        List.of(KEPT, FAILED, GIVEN_UP));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void a_repeat_of_a_notification_has_no_effect(List<EnrichmentEvent> history) {
    rules.given(history).when(new Keep(ID, NOTIFICATION)).thenRepeated();
  }

  @ParameterizedTest
  @CsvSource({
    "'', lever, applicationCreated, o-42",
    "Lever, lever, applicationCreated, o-42",
    "lever, ../lever, applicationCreated, o-42",
    "lever, lever, '', o-42",
    "lever, lever, applicationCreated, ''"
  })
  void a_notification_that_is_out_of_its_range_is_refused(
      String source, String via, String action, String id) {
    Notification wrong =
        new Notification(new Account(source, ""), via, action, Map.of("opportunityId", id), NOW);
    rules.given().when(new Keep(ID, wrong)).thenRefused(EnrichmentRefusal.INVALID_NOTIFICATION);
  }

  @Test
  void a_notification_with_too_many_ids_or_none_is_refused() {
    Map<String, String> many =
        IntStream.range(0, 21).boxed().collect(Collectors.toMap(n -> "id" + n, n -> "x"));
    for (Map<String, String> ids : List.of(many, Map.<String, String>of())) {
      rules
          .given()
          .when(new Keep(ID, new Notification(LEVER, "lever", "applicationCreated", ids, NOW)))
          .thenRefused(EnrichmentRefusal.INVALID_NOTIFICATION);
    }
  }

  @Test
  void what_was_fetched_is_enriched_once() {
    rules.given(KEPT, FAILED).when(succeed(2), LATER).then(ENRICHED);
    rules.given(KEPT, FAILED, ENRICHED).when(succeed(2), LATER).thenRepeated();
    assertThat(rules.given(KEPT, FAILED, ENRICHED).state())
        .isEqualTo(new Enrichment.Enriched(2, LATER, List.of(APPLICATION)));
  }

  @Test
  void a_success_that_comes_late_counts_even_after_it_was_given_up() {
    rules.given(KEPT, FAILED, GIVEN_UP).when(succeed(2), LATER).then(ENRICHED);
  }

  @Test
  void a_failure_makes_it_wait_and_says_when_it_is_tried_again() {
    rules.given(KEPT).when(fail(1, FetchFailure.UNAVAILABLE, null)).then(FAILED);
    assertThat(rules.given(KEPT, FAILED).state())
        .isEqualTo(
            new Enrichment.Waiting(
                ID,
                NOTIFICATION,
                NOW,
                1,
                new LastFailure(FetchFailure.UNAVAILABLE, 1, 1),
                FAILED.nextAttemptAt()));
  }

  @Test
  void the_same_failure_told_twice_counts_once() {
    rules.given(KEPT, FAILED).when(fail(1, FetchFailure.UNAVAILABLE, null)).thenRepeated();
    rules.given(KEPT, ENRICHED).when(fail(3, FetchFailure.UNAVAILABLE, null)).thenRepeated();
    rules
        .given(KEPT, FAILED, GIVEN_UP)
        .when(fail(3, FetchFailure.UNAVAILABLE, null))
        .thenRepeated();
  }

  @Test
  void a_vendor_that_asks_for_time_gets_it() {
    rules
        .given(KEPT)
        .when(fail(1, FetchFailure.THROTTLED, Duration.ofMinutes(10)))
        .then(
            new EnrichmentFailed(
                ID, "lever", NOW, 1, FetchFailure.THROTTLED, NOW.plus(Duration.ofMinutes(10))));
  }

  @ParameterizedTest
  @CsvSource({"NOT_FOUND, 8", "NOT_UNDERSTOOD, 3", "TOO_LARGE, 3"})
  void what_time_does_not_mend_is_given_up_after_some_attempts(FetchFailure reason, int attempts) {
    List<EnrichmentEvent> history = failures(attempts - 1, reason);
    rules
        .given(history)
        .when(fail(attempts, reason, null), LATER)
        .then(new EnrichmentGivenUp(ID, "lever", NOW, attempts, reason, LATER));
  }

  @Test
  void an_outage_before_does_not_count_against_it() {
    List<EnrichmentEvent> history = failures(20, FetchFailure.UNAVAILABLE);
    assertThat(rules.given(history).when(fail(21, FetchFailure.NOT_FOUND, null), LATER).after())
        .isInstanceOf(Enrichment.Waiting.class);
  }

  @Test
  void an_outage_is_waited_out_for_three_days_and_no_longer() {
    Instant end = NOW.plus(Duration.ofDays(3));
    Fail second = fail(2, FetchFailure.UNAVAILABLE, null);
    assertThat(rules.given(KEPT, FAILED).when(second, end.minusMillis(1)).after())
        .isInstanceOf(Enrichment.Waiting.class);
    rules
        .given(KEPT, FAILED)
        .when(second, end)
        .then(new EnrichmentGivenUp(ID, "lever", NOW, 2, FetchFailure.UNAVAILABLE, end));
  }

  @Test
  void whoever_mended_it_can_have_it_tried_again_with_full_patience() {
    EnrichmentResumed resumed = new EnrichmentResumed(ID, "api", LATER, LATER);
    Retry retry = new Retry(ID, "api", LATER);
    rules.given(KEPT, FAILED, GIVEN_UP).when(retry, LATER).then(resumed);
    rules.given(KEPT, FAILED).when(retry, LATER).then(resumed);
    assertThat(rules.given(KEPT, FAILED, GIVEN_UP, resumed).state())
        .isEqualTo(new Enrichment.Waiting(ID, NOTIFICATION, LATER, 2, null, LATER));
  }

  @Test
  void there_is_nothing_to_try_again_once_it_is_enriched() {
    rules
        .given(KEPT, ENRICHED)
        .when(new Retry(ID, "api", LATER))
        .thenRefused(EnrichmentRefusal.ALREADY_ENRICHED);
  }

  @Test
  void of_a_notification_never_kept_nothing_can_be_said() {
    for (EnrichmentCommand command :
        List.of(new Retry(ID, "api", NOW), succeed(1), fail(1, FetchFailure.UNAVAILABLE, null))) {
      rules.given().when(command).thenRefused(EnrichmentRefusal.UNKNOWN_NOTIFICATION);
    }
    assertThat(rules.given(FAILED, GIVEN_UP).state()).isEqualTo(new Enrichment.Unknown());
  }

  private static Succeed succeed(int attempt) {
    return new Succeed(ID, "lever", LATER, attempt, List.of(APPLICATION));
  }

  private static Fail fail(int attempt, FetchFailure reason, @Nullable Duration retryAfter) {
    return new Fail(ID, "lever", NOW, attempt, reason, retryAfter);
  }

  private static List<EnrichmentEvent> failures(int count, FetchFailure reason) {
    List<EnrichmentEvent> history = new ArrayList<>(List.of(KEPT));
    for (int attempt = 1; attempt <= count; attempt++) {
      history.add(new EnrichmentFailed(ID, "lever", NOW, attempt, reason, NOW));
    }
    return history;
  }
}
