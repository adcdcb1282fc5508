package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.POOL;
import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.decider.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision never throws, whatever a record may hold: a long of milliseconds, an int of days. */
class AbsurdTimesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
  private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);
  private static final Interviewer CODER =
      interviewer("coder", "Europe/Berlin", weekdays(9, 17), "coding");
  private static final UUID APPLICATION = Samples.candidacy(1).applicationId();

  private final Pool pool =
      Story.of(CODER).asks(1, loop(session("coding", 60)), "Europe/Berlin").pool();

  static Stream<Period> periods() {
    return Stream.of(
        new Period(FIRST, LAST),
        new Period(LAST.minusSeconds(3600), LAST),
        new Period(FIRST, FIRST.plusSeconds(3600)),
        new Period(LAST, FIRST));
  }

  @ParameterizedTest
  @MethodSource("periods")
  void a_span_of_time_that_nobody_means_is_refused(Period period) {
    assertRefused(
        new PoolCommand.BlockTime(POOL, "api", "coder", "block", period),
        PoolRefusal.INVALID_TIME_OFF);
    assertRefused(
        new PoolCommand.ImportBusyTimes(POOL, "api", "coder", "own", List.of(period)),
        PoolRefusal.INVALID_BUSY_TIMES);
    assertRefused(
        new PoolCommand.SetAvailability(POOL, APPLICATION, null, List.of(period)),
        PoolRefusal.INVALID_WINDOWS);
  }

  static Stream<Days> days() {
    LocalDate first = LocalDate.ofEpochDay(Integer.MIN_VALUE);
    LocalDate last = LocalDate.ofEpochDay(Integer.MAX_VALUE);
    return Stream.of(
        new Days(first, last), new Days(last, last), new Days(first, first), new Days(last, first));
  }

  @ParameterizedTest
  @MethodSource("days")
  void days_that_nobody_means_are_refused(Days days) {
    assertRefused(
        register(List.of(new Travel(days, "Asia/Tokyo")), List.of()), PoolRefusal.INVALID_TRAVELS);
    assertRefused(register(List.of(), List.of(days)), PoolRefusal.INVALID_DAYS_OFF);
  }

  @Test
  void an_absurd_moment_before_which_nothing_may_start_leaves_nothing() {
    assertRefused(move(LAST), PoolRefusal.NOTHING_ELSE_FITS);
    assertThat(decide(move(FIRST))).isInstanceOf(Decision.Accepted.class);
  }

  private static PoolCommand register(List<Travel> travels, List<Days> daysOff) {
    return new PoolCommand.RegisterInterviewer(
        POOL,
        "api",
        new Interviewer(
            "coder",
            "Interviewer",
            "Europe/Berlin",
            List.of("coding"),
            weekdays(9, 17),
            3,
            8,
            List.of(),
            travels,
            daysOff,
            0,
            100));
  }

  private static PoolCommand move(Instant notBefore) {
    return new PoolCommand.RescheduleInterview(
        POOL, APPLICATION, RescheduleReason.COORDINATOR, Set.of(), notBefore);
  }

  private void assertRefused(PoolCommand command, PoolRefusal refusal) {
    assertThat(decide(command)).isEqualTo(Decision.refuse(refusal));
  }

  private Decision<PoolEvent, PoolRefusal> decide(PoolCommand command) {
    return new PoolDecider().decide(pool, command, NOW);
  }
}
