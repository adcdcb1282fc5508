package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.POOL;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.decider.Decision;
import hiring.scheduling.domain.PoolEvent.InterviewRescheduled;
import hiring.scheduling.domain.PoolEvent.InterviewWaitlisted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pool to which one thing happens after another, as rules about changes are told. It begins on a
 * Monday, 2026-03-02 at 10:00 UTC; Berlin is an hour ahead.
 */
final class Story {

  private final PoolDecider decider = new PoolDecider();
  private Pool pool = Pool.empty();
  private Instant now = Instant.parse("2026-03-02T10:00:00Z");
  private Decision<PoolEvent, PoolRefusal> decision = Decision.repeated();

  static Story of(Interviewer... interviewers) {
    Story story = new Story();
    for (Interviewer interviewer : interviewers) {
      story.tell(PoolSamples.register(interviewer));
    }
    return story;
  }

  /** What an interviewer is booked for. */
  List<Booking> booked(String interviewer) {
    return Objects.requireNonNull(pool.calendar(interviewer)).booked();
  }

  Story at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  Story tell(PoolCommand command) {
    decision = decider.decide(pool, command, now);
    for (PoolEvent event : events()) {
      pool = decider.evolve(pool, event);
    }
    return this;
  }

  Story asks(int application, InterviewLoop loop, @Nullable String zone) {
    return tell(
        new PoolCommand.RequestInterview(
            POOL, Samples.candidacy(application), LoopShape.of(loop, zone)));
  }

  Story declines(int application, String kind, String interviewer) {
    return tell(new PoolCommand.DeclineSession(POOL, id(application), kind, interviewer));
  }

  Story isOff(String interviewer, String block, String start, String end) {
    return tell(new PoolCommand.BlockTime(POOL, "api", interviewer, block, period(start, end)));
  }

  Story isBack(String interviewer, String block) {
    return tell(new PoolCommand.UnblockTime(POOL, "api", interviewer, block));
  }

  Story isBusy(String interviewer, String calendar, Period... busy) {
    return tell(new PoolCommand.ImportBusyTimes(POOL, "api", interviewer, calendar, List.of(busy)));
  }

  Story canCome(int application, @Nullable String zone, Period... windows) {
    return tell(new PoolCommand.SetAvailability(POOL, id(application), zone, List.of(windows)));
  }

  Story moves(int application, @Nullable String notBefore, String... kinds) {
    return tell(
        new PoolCommand.RescheduleInterview(
            POOL,
            id(application),
            RescheduleReason.COORDINATOR,
            Set.of(kinds),
            notBefore == null ? null : Instant.parse(notBefore)));
  }

  Story release(int application, CancelReason reason) {
    return tell(new PoolCommand.ReleaseInterview(POOL, id(application), reason));
  }

  static UUID id(int application) {
    return Samples.candidacy(application).applicationId();
  }

  static Period period(String start, String end) {
    return new Period(Instant.parse(start), Instant.parse(end));
  }

  Pool pool() {
    return pool;
  }

  List<PoolEvent> events() {
    return decision instanceof Decision.Accepted<PoolEvent, PoolRefusal>(List<PoolEvent> accepted)
        ? accepted
        : List.of();
  }

  /** The only event of a kind that the last command led to. */
  <E extends PoolEvent> E only(Class<E> type) {
    List<E> found = new ArrayList<>();
    events().stream().filter(type::isInstance).map(type::cast).forEach(found::add);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  InterviewRescheduled rescheduled() {
    return only(InterviewRescheduled.class);
  }

  InterviewWaitlisted waitlisted() {
    return only(InterviewWaitlisted.class);
  }

  Arrangement arrangement(int application) {
    return Objects.requireNonNull(pool.arrangement(id(application)));
  }

  List<ArrangedSession> held(int application) {
    return arrangement(application).held();
  }

  /** What an application holds: kind, start and people, a line for each session. */
  Story holds(int application, String... lines) {
    assertThat(held(application)).extracting(Story::line).isEqualTo(Arrays.asList(lines));
    return this;
  }

  /** Kind, start without seconds, and people; trainees after a plus. */
  static String line(ArrangedSession session) {
    StringBuilder line = new StringBuilder(session.kind()).append(' ');
    line.append(session.start().toString(), 0, 16).append(' ');
    line.append(String.join(",", session.interviewers()));
    session
        .trainees()
        .forEach(trainee ->
            line.append(" +").append(trainee.interviewerId()).append(' ').append(trainee.part()));
    return line.toString();
  }

  Story isRefused(PoolRefusal reason) {
    assertThat(decision).isEqualTo(new Decision.Refused<PoolEvent, PoolRefusal>(reason));
    return this;
  }

  Story isRepeated() {
    assertThat(decision).isEqualTo(new Decision.Repeated<PoolEvent, PoolRefusal>());
    return this;
  }
}
