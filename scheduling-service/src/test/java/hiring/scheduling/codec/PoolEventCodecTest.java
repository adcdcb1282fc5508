package hiring.scheduling.codec;

import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.events.InterviewWaitlisted;
import hiring.events.InterviewerRegistered;
import hiring.events.SessionTrainee;
import hiring.events.TraineePart;
import hiring.scheduling.Examples;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Period;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.RescheduleReason;
import hiring.scheduling.domain.Span;
import hiring.scheduling.domain.Wishes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class PoolEventCodecTest {

  private static final UUID CAUSE = Ids.derive("event/cause");
  private static final Candidacy CANDIDACY = new Candidacy(application(1), ROLE, 1, "greenhouse");
  private static final LoopShape SHAPE =
      LoopShape.of(LoopCodec.fromAvro(Examples.LOOP), "Europe/Vienna");
  private static final Wishes WISHES =
      new Wishes(SHAPE.loop().id(), SHAPE.availability(), List.of());
  private static final Shortage SHORTAGE = new Shortage(Shortage.Reason.SKILL, "design");
  private static final Interviewer INTERVIEWER =
      InterviewerCodec.fromAvro(Examples.interviewer("interviewer-1", "Europe/Berlin", "coding"));
  private static final ArrangedSession SESSION =
      new ArrangedSession(
          "coding",
          NOW,
          NOW.plusSeconds(3600),
          ZoneId.of("Europe/Vienna"),
          List.of("interviewer-1", "interviewer-2"),
          List.of(new ArrangedSession.Trainee("interviewer-3", Part.REVERSE_SHADOW, "coding")));
  private static final InterviewSession TOLD =
      new InterviewSession(
          "coding",
          NOW,
          NOW.plusSeconds(3600),
          "Europe/Vienna",
          List.of("interviewer-1", "interviewer-2"),
          List.of(new SessionTrainee("interviewer-3", TraineePart.REVERSE_SHADOW)));

  @Test
  void what_was_arranged_is_told_whole() {
    assertThat(told(scheduled(CANDIDACY)))
        .contains(
            new InterviewScheduled(
                Ids.eventId(CAUSE, "InterviewScheduled/" + application(1)),
                NOW,
                application(1),
                ROLE,
                "greenhouse",
                1,
                POOL,
                2,
                List.of(TOLD)));
  }

  @Test
  void what_was_moved_is_told_as_it_was_and_as_it_is() {
    ArrangedSession before =
        new ArrangedSession(
            "coding",
            NOW.minusSeconds(900),
            NOW,
            ZoneId.of("Europe/Vienna"),
            List.of("interviewer-9"));
    PoolEvent moved =
        new PoolEvent.InterviewRescheduled(
            POOL,
            CANDIDACY,
            WISHES,
            5,
            RescheduleReason.TIME_OFF,
            List.of(before),
            List.of(SESSION),
            NOW);
    assertThat(told(moved))
        .contains(
            new InterviewRescheduled(
                Ids.eventId(CAUSE, "InterviewRescheduled/" + application(1)),
                NOW,
                application(1),
                ROLE,
                "greenhouse",
                1,
                POOL,
                5,
                hiring.events.RescheduleReason.TIME_OFF,
                List.of(
                    new InterviewSession(
                        "coding",
                        NOW.minusSeconds(900),
                        NOW,
                        "Europe/Vienna",
                        List.of("interviewer-9"),
                        List.of())),
                List.of(TOLD)));
  }

  @Test
  void what_was_called_off_is_told_with_what_is_free_again() {
    PoolEvent cancelled =
        new PoolEvent.InterviewCancelled(
            POOL, CANDIDACY, 3, CancelReason.ROLE_CLOSED, List.of(SESSION), NOW);
    assertThat(told(cancelled))
        .containsInstanceOf(InterviewCancelled.class)
        .hasValueSatisfying(value -> {
          InterviewCancelled told = (InterviewCancelled) value;
          assertThat(told.getReason()).isEqualTo(hiring.events.CancelReason.ROLE_CLOSED);
          assertThat(told.getSequence()).isEqualTo(3);
          assertThat(told.getSessions()).containsExactly(TOLD);
        });
  }

  @Test
  void who_waits_is_told_with_what_was_short_and_what_stands() {
    PoolEvent waitlisted =
        new PoolEvent.InterviewWaitlisted(
            POOL,
            CANDIDACY,
            WISHES,
            SHAPE.id(),
            NOW,
            SHORTAGE,
            4,
            List.of(SESSION, SESSION),
            List.of(SESSION),
            NOW);
    assertThat(told(waitlisted))
        .hasValueSatisfying(value -> {
          InterviewWaitlisted told = (InterviewWaitlisted) value;
          assertThat(told.getShortage()).isEqualTo(hiring.events.Shortage.SKILL);
          assertThat(told.getSession()).isEqualTo("design");
          assertThat(told.getSequence()).isEqualTo(4);
          assertThat(told.getSessions()).containsExactly(TOLD);
          assertThat(told.getPrevious()).containsExactly(TOLD, TOLD);
        });
  }

  @Test
  void who_joined_is_told_by_pool() {
    assertThat(told(new PoolEvent.InterviewerRegistered(POOL, "api", INTERVIEWER, NOW)))
        .contains(
            new InterviewerRegistered(
                Ids.eventId(CAUSE, "InterviewerRegistered"),
                NOW,
                POOL,
                "api",
                InterviewerCodec.toAvro(INTERVIEWER)));
  }

  @Test
  void when_somebody_is_away_is_told_by_pool() {
    Instant end = NOW.plusSeconds(1234);
    assertThat(
            told(
                new PoolEvent.TimeBlocked(
                    POOL, "api", "interviewer-1", "holiday", new Period(NOW, end), NOW)))
        .contains(
            new hiring.events.TimeBlocked(
                Ids.eventId(CAUSE, "TimeBlocked"),
                NOW,
                POOL,
                "api",
                "interviewer-1",
                "holiday",
                NOW,
                end));
    assertThat(told(new PoolEvent.TimeUnblocked(POOL, "api", "interviewer-1", "holiday", NOW)))
        .contains(
            new hiring.events.TimeUnblocked(
                Ids.eventId(CAUSE, "TimeUnblocked"), NOW, POOL, "api", "interviewer-1", "holiday"));
    Span span = Span.touching(NOW, end);
    assertThat(
            told(
                new PoolEvent.BusyTimesImported(
                    POOL, "api", "interviewer-1", "own", List.of(span), NOW)))
        .contains(
            new hiring.events.BusyTimesImported(
                Ids.eventId(CAUSE, "BusyTimesImported"),
                NOW,
                POOL,
                "api",
                "interviewer-1",
                "own",
                List.of(new hiring.events.TimeSpan(span.start(), span.end()))));
  }

  @Test
  void what_is_private_is_not_told() {
    assertThat(
            Stream.of(
                new PoolEvent.NothingFits(POOL, SHAPE, SHORTAGE, NOW),
                new PoolEvent.LineEnded(POOL, SHAPE.id()),
                new PoolEvent.LoopLearned(POOL, SHAPE.loop()),
                new PoolEvent.AvailabilitySet(POOL, application(1), WISHES, SHAPE.id()),
                new PoolEvent.InterviewErased(POOL, CANDIDACY)))
        .allSatisfy(event -> assertThat(told(event)).isEmpty());
  }

  @Test
  void one_cause_gives_each_application_an_event_of_its_own() {
    Candidacy other = new Candidacy(application(2), ROLE, 1, "greenhouse");
    assertThat(told(scheduled(CANDIDACY)).orElseThrow().get(0))
        .isNotEqualTo(told(scheduled(other)).orElseThrow().get(0));
  }

  @Test
  void every_event_that_is_told_has_a_topic_that_takes_it() {
    assertThat(
            Stream.concat(
                    Topics.INTERVIEWS.records().stream(),
                    Topics.INTERVIEWER_POOLS.records().stream())
                .map(Class::getSimpleName))
        .containsExactlyInAnyOrder(
            "InterviewScheduled",
            "InterviewRescheduled",
            "InterviewWaitlisted",
            "InterviewCancelled",
            "InterviewerRegistered",
            "TimeBlocked",
            "TimeUnblocked",
            "BusyTimesImported");
  }

  private static Optional<SpecificRecord> told(PoolEvent event) {
    return PoolEventCodec.toAvro(event, CAUSE);
  }

  private static PoolEvent scheduled(Candidacy candidacy) {
    return new PoolEvent.InterviewScheduled(
        POOL, candidacy, WISHES, 2, List.of(), List.of(SESSION), NOW);
  }
}
