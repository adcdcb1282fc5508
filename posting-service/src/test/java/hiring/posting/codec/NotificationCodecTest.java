package hiring.posting.codec;

import static hiring.posting.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.posting.domain.Account;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.EnrichmentCommand;
import hiring.posting.domain.EnrichmentCommand.Fail;
import hiring.posting.domain.EnrichmentCommand.Keep;
import hiring.posting.domain.EnrichmentCommand.Retry;
import hiring.posting.domain.EnrichmentCommand.Succeed;
import hiring.posting.domain.EnrichmentEvent;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notification;
import hiring.posting.store.NotificationEntry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotificationCodecTest {

  private static final UUID ID = Ids.derive("delivery/lever//example");
  private static final UUID APPLICATION = Ids.applicationId("lever", "", "a-42");
  private static final Notification NOTIFICATION =
      new Notification(
          new Account("lever", "emea"),
          "lever",
          "applicationCreated",
          Map.of("opportunityId", "o-42", "applicationId", "a-42"),
          NOW);

  @BeforeAll
  static void trust() {
    TrustedRecords.trust();
  }

  @ParameterizedTest
  @MethodSource
  void what_is_said_of_a_notification_comes_back_as_it_went(EnrichmentCommand command) {
    assertThat(NotificationCodec.command(written(command))).contains(command);
  }

  static Stream<EnrichmentCommand> what_is_said_of_a_notification_comes_back_as_it_went() {
    return Stream.of(
        new Keep(ID, NOTIFICATION),
        new Succeed(ID, "lever", NOW, 3, List.of(APPLICATION)),
        new Fail(ID, "lever", NOW, 2, FetchFailure.UNAVAILABLE, null),
        new Fail(ID, "lever", NOW, 2, FetchFailure.THROTTLED, Duration.ofSeconds(30)),
        new Retry(ID, "api", NOW));
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_is_told(FetchFailure reason) {
    assertThat(
            NotificationCodec.toAvro(new Fail(ID, "lever", NOW, 1, reason, null))
                .getReason()
                .name())
        .isEqualTo(reason.name());
  }

  @ParameterizedTest
  @MethodSource
  void what_became_of_a_notification_is_told_in_the_words_of_the_contract(EnrichmentEvent event) {
    SpecificRecord record = NotificationCodec.toAvro(event, ID);
    String type = event.getClass().getSimpleName();
    assertThat(record.getSchema().getName()).isEqualTo(type);
    assertThat(record.get(0)).isEqualTo(Ids.eventId(ID, type));
    assertThat(record.get(1)).isEqualTo(event.occurredAt());
    assertThat(record.get(2)).isEqualTo(ID);
    assertThat(record.get(3)).isEqualTo(event.source());
  }

  static Stream<EnrichmentEvent>
      what_became_of_a_notification_is_told_in_the_words_of_the_contract() {
    return Stream.of(
        new EnrichmentEvent.NotificationKept(ID, NOTIFICATION, NOW),
        new EnrichmentEvent.EnrichmentFailed(
            ID, "lever", NOW, 1, FetchFailure.UNAVAILABLE, NOW.plusSeconds(5)),
        new EnrichmentEvent.NotificationEnriched(ID, "lever", NOW, 2, NOW, List.of(APPLICATION)),
        new EnrichmentEvent.EnrichmentGivenUp(ID, "lever", NOW, 8, FetchFailure.NOT_FOUND, NOW),
        new EnrichmentEvent.EnrichmentResumed(ID, "api", NOW, NOW));
  }

  @Test
  void an_attempt_that_is_reported_twice_is_one_report_and_the_next_another() {
    Fail first = new Fail(ID, "lever", NOW, 1, FetchFailure.UNAVAILABLE, null);
    Fail second = new Fail(ID, "lever", NOW, 2, FetchFailure.UNAVAILABLE, null);
    assertThat(NotificationCodec.toAvro(first).getEventId())
        .isEqualTo(NotificationCodec.toAvro(first).getEventId())
        .isNotEqualTo(NotificationCodec.toAvro(second).getEventId());
  }

  @ParameterizedTest
  @MethodSource("states")
  void a_notification_is_restored_as_it_was_stored(Enrichment state) throws IOException {
    NotificationEntry stored =
        NotificationEntry.getDecoder()
            .decode(NotificationEntry.getEncoder().encode(NotificationStore.toAvro(state)));
    assertThat(NotificationStore.fromAvro(stored)).isEqualTo(state);
  }

  static Stream<Enrichment> states() {
    return Stream.of(
        new Enrichment.Unknown(),
        waiting("lever", NOW),
        new Enrichment.Waiting(
            ID,
            NOTIFICATION,
            NOW,
            3,
            new Enrichment.LastFailure(FetchFailure.THROTTLED, 2, 1),
            NOW.plusSeconds(9)),
        new Enrichment.Enriched(1, NOW, List.of(APPLICATION)),
        new Enrichment.Enriched(2, NOW, List.of()),
        new Enrichment.GivenUp(ID, NOTIFICATION, 8, FetchFailure.NOT_FOUND, NOW));
  }

  @Test
  void an_enriched_notification_takes_less_than_a_hundred_bytes() throws IOException {
    Enrichment enriched = new Enrichment.Enriched(1, NOW, List.of(APPLICATION));
    assertThat(
            NotificationEntry.getEncoder().encode(NotificationStore.toAvro(enriched)).remaining())
        .isLessThan(100);
  }

  private static Enrichment.Waiting waiting(String via, Instant nextAttemptAt) {
    return new Enrichment.Waiting(
        ID,
        new Notification(
            new Account("lever", ""),
            via,
            "applicationCreated",
            Map.of("opportunityId", "o-42"),
            NOW),
        NOW,
        0,
        null,
        nextAttemptAt);
  }

  private static SpecificRecord written(EnrichmentCommand command) {
    return switch (command) {
      case Keep keep -> NotificationCodec.toAvro(keep.notification(), keep.notificationId());
      case Succeed succeed -> NotificationCodec.toAvro(succeed);
      case Fail fail -> NotificationCodec.toAvro(fail);
      case Retry retry -> NotificationCodec.toAvro(retry, Ids.derive("command/retry"));
    };
  }
}
