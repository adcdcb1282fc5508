package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Limits;
import hiring.benchmarks.scheduling.Instance.Part;
import hiring.decider.Decision;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.PoolCommand.ReleaseInterview;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolDecider;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolEvent.InterviewWaitlisted;
import hiring.scheduling.domain.PoolRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pools of any size that are half full in the four weeks ahead, and more applicants for them. */
final class HalfFull {

  /** A Monday. */
  static final Instant NOW = Instance.START.plus(Duration.ofHours(10));

  private static final int WEEKS = 4;
  private static final int REQUESTS = 64;

  /** Where applicants live; a pool of 20 has people there too. */
  private static final List<ZoneId> ZONES =
      Stream.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Europe/London")
          .map(ZoneId::of)
          .toList();

  private HalfFull() {}

  /**
   * Half of what its people take in four weeks is booked, as many sessions in each of them.
   *
   * @param witness is shown everything that happened in the pool
   */
  static Pool pool(PoolDecider decider, int people, Consumer<PoolEvent> witness) {
    Instance instance = Instance.seeded(1, people, 1, 1);
    Pool pool = decider.initial();
    for (PoolCommand register : Commands.registrations(instance)) {
      pool = after(decider, pool, register, witness);
    }
    Random random = new Random(people);
    int seats = people * Instance.PER_WEEK * WEEKS / 2;
    for (int seat = 0; seat < seats; seat++) {
      // As often as people have the skill; from some day in the four weeks on.
      String skill = Instance.SKILLS.get(seat % Instance.SKILLS.size());
      int notice = 24 + random.nextInt((7 * WEEKS - 3) * 24);
      Instance session =
          new Instance(
              List.of(),
              List.of(),
              List.of(new Part("session", skill, 60, 1)),
              new Limits(notice, 7 * WEEKS + 3, 1));
      pool = after(decider, pool, request(REQUESTS + seat, session), witness);
    }
    return pool;
  }

  /** Requests of applicants who hold nothing yet. */
  static List<RequestInterview> requests() {
    Instance instance = Instance.seeded(1, 20, 1, 1);
    return IntStream.range(0, REQUESTS)
        .mapToObj(applicant -> request(applicant, instance))
        .toList();
  }

  /** What gives back all that a request got. */
  static PoolCommand release(RequestInterview request) {
    return new ReleaseInterview(
        Commands.POOL, request.candidacy().applicationId(), CancelReason.WITHDRAWN);
  }

  /** The pool after a command that has to do what it asks for. */
  static Pool after(PoolDecider decider, Pool pool, PoolCommand command) {
    return after(decider, pool, command, event -> {});
  }

  private static Pool after(
      PoolDecider decider, Pool pool, PoolCommand command, Consumer<PoolEvent> witness) {
    Decision<PoolEvent, PoolRefusal> decision = decider.decide(pool, command, NOW);
    if (!(decision instanceof Decision.Accepted<PoolEvent, PoolRefusal>(var events))) {
      throw new IllegalStateException(command + " is not accepted: " + decision);
    }
    Pool after = pool;
    for (PoolEvent event : events) {
      if (event instanceof InterviewWaitlisted) {
        throw new IllegalStateException(command + " came to " + event);
      }
      witness.accept(event);
      after = decider.evolve(after, event);
    }
    return after;
  }

  private static RequestInterview request(int applicant, Instance instance) {
    LoopShape shape = Commands.shape(instance, ZONES.get(applicant % ZONES.size()));
    return new RequestInterview(Commands.POOL, Commands.candidacy(applicant), shape);
  }
}
