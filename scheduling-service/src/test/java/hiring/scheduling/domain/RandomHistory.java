package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.POOL;

import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.PoolCommand.ReleaseInterview;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolCommand.RescheduleInterview;
import hiring.scheduling.domain.PoolCommand.RetryWaitlist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** What could happen to a pool: the same for the same seed. */
final class RandomHistory {

  private static final List<CancelReason> REASONS =
      List.of(
          CancelReason.WITHDRAWN,
          CancelReason.COORDINATOR,
          CancelReason.REJECTED,
          CancelReason.ERASED);

  private final Random random;
  private final RandomPeople people;
  private final List<LoopShape> shapes = new ArrayList<>();
  private Instant now;
  private int applications;

  RandomHistory(long seed) {
    this.random = new Random(seed);
    this.people = new RandomPeople(random);
    this.now = Samples.moment(random);
    for (int i = 0; i < 4; i++) {
      shapes.add(shape());
    }
  }

  Instant now() {
    return now;
  }

  Interviewer interviewer() {
    return people.interviewer(now);
  }

  LoopShape shape() {
    return people.shape();
  }

  /**
   * The next command; time goes on by nothing, minutes or days.
   *
   * @param pool as it is, for what can be changed about it
   */
  PoolCommand next(Pool pool) {
    now =
        switch (random.nextInt(6)) {
          case 0 -> now.plusSeconds(random.nextInt(3 * 86_400));
          case 1, 2 -> now.plusSeconds(random.nextInt(3600));
          default -> now.plusMillis(random.nextInt(2));
        };
    if (pool.calendars().size() < 3) {
      return new RegisterInterviewer(POOL, "api", interviewer());
    }
    String interviewerId = people.id();
    return switch (random.nextInt(24)) {
      case 0, 1, 2, 3 -> new RegisterInterviewer(POOL, "api", interviewer());
      case 4, 5 ->
          new ReleaseInterview(POOL, anApplication(), REASONS.get(random.nextInt(REASONS.size())));
      case 6 -> new RetryWaitlist(POOL);
      case 7, 8 ->
          new PoolCommand.BlockTime(
              POOL, "api", interviewerId, "block-" + random.nextInt(3), period(3 * 24 * 60));
      case 9 ->
          new PoolCommand.UnblockTime(POOL, "api", interviewerId, "block-" + random.nextInt(3));
      case 10 -> new PoolCommand.ImportBusyTimes(POOL, "api", interviewerId, "work", periods(600));
      case 11 ->
          new PoolCommand.SetAvailability(
              POOL,
              anApplication(),
              random.nextBoolean() ? null : Samples.zone(random).getId(),
              random.nextInt(3) == 0 ? List.of() : periods(5 * 24 * 60));
      case 12, 13 -> decline(pool);
      case 14, 15 -> reschedule(pool);
      default ->
          new RequestInterview(
              POOL,
              Samples.candidacy(
                  random.nextInt(8) == 0 ? random.nextInt(applications + 1) : applications++),
              shapes.get(random.nextInt(shapes.size())));
    };
  }

  private UUID anApplication() {
    return Samples.candidacy(random.nextInt(applications + 1)).applicationId();
  }

  private PoolCommand decline(Pool pool) {
    UUID applicationId = anApplication();
    List<ArrangedSession> held = held(pool, applicationId);
    if (held.isEmpty()) {
      return new PoolCommand.DeclineSession(POOL, applicationId, "session-0", people.id());
    }
    ArrangedSession session = held.get(random.nextInt(held.size()));
    List<String> all = new ArrayList<>(session.interviewers());
    session.trainees().forEach(trainee -> all.add(trainee.interviewerId()));
    return new PoolCommand.DeclineSession(
        POOL, applicationId, session.kind(), all.get(random.nextInt(all.size())));
  }

  private PoolCommand reschedule(Pool pool) {
    UUID applicationId = anApplication();
    List<ArrangedSession> held = held(pool, applicationId);
    Set<String> kinds =
        held.isEmpty() || random.nextBoolean()
            ? Set.of()
            : Set.of(held.get(random.nextInt(held.size())).kind());
    return new RescheduleInterview(
        POOL,
        applicationId,
        random.nextBoolean() ? RescheduleReason.APPLICANT : RescheduleReason.COORDINATOR,
        kinds,
        random.nextBoolean() ? null : now.plusSeconds(random.nextInt(8 * 86_400)));
  }

  private static List<ArrangedSession> held(Pool pool, UUID applicationId) {
    Arrangement arrangement = pool.arrangement(applicationId);
    return arrangement == null ? List.of() : arrangement.held();
  }

  private List<Period> periods(int minutes) {
    List<Period> periods = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      periods.add(period(minutes));
    }
    return periods;
  }

  /** Some time in the next two weeks, up to so many minutes. */
  private Period period(int minutes) {
    Instant start = now.plusSeconds(random.nextInt(14 * 86_400));
    return new Period(start, start.plusSeconds(60L * (1 + random.nextInt(minutes))));
  }
}
