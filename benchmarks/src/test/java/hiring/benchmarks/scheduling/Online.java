package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Applicant;
import hiring.benchmarks.scheduling.Schedule.Sitting;
import hiring.decider.Decision;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolCommand.RetryWaitlist;
import hiring.scheduling.domain.PoolDecider;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolEvent.InterviewScheduled;
import hiring.scheduling.domain.PoolRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pool of the service, asked as the service asks it: one command after another, each at its
 * moment, and again every quarter of an hour as long as somebody waits.
 */
final class Online {

  private static final Duration RETRY = Duration.ofMinutes(15);

  private final PoolDecider decider = new PoolDecider();
  private final SortedMap<Integer, List<Sitting>> loops = new TreeMap<>();
  private Pool pool = decider.initial();

  private Online() {}

  static Schedule solve(Instance instance) {
    var online = new Online();
    Commands.registrations(instance).forEach(command -> online.decide(command, Instance.START));
    Instant clock = Instance.START;
    int asked = 0;
    for (Applicant applicant : instance.applicants()) {
      clock = online.retry(clock, applicant.arrival(), asked++);
      online.decide(
          new RequestInterview(
              Commands.POOL,
              Commands.candidacy(applicant.number()),
              Commands.shape(instance, applicant.zone())),
          clock);
    }
    online.retry(clock, instance.end(), asked);
    // Who had to wait for so long would have gone elsewhere.
    Duration horizon = Duration.ofDays(instance.limits().horizonDays());
    online
        .loops
        .entrySet()
        .removeIf(loop ->
            loop.getValue()
                .getLast()
                .start()
                .isAfter(instance.applicants().get(loop.getKey()).arrival().plus(horizon)));
    return new Schedule(online.loops);
  }

  /** Tries those who wait again and again, up to a moment; gives that moment. */
  private Instant retry(Instant from, Instant to, int asked) {
    for (Instant at = from.plus(RETRY);
        at.isBefore(to) && loops.size() < asked;
        at = at.plus(RETRY)) {
      decide(new RetryWaitlist(Commands.POOL), at);
    }
    return to;
  }

  private void decide(PoolCommand command, Instant now) {
    Decision<PoolEvent, PoolRefusal> decision = decider.decide(pool, command, now);
    if (!(decision instanceof Decision.Accepted<PoolEvent, PoolRefusal>(var events))) {
      throw new IllegalStateException(command + " is not accepted: " + decision);
    }
    for (PoolEvent event : events) {
      pool = decider.evolve(pool, event);
      if (event instanceof InterviewScheduled scheduled) {
        loops.put(
            Commands.number(scheduled.candidacy()),
            scheduled.sessions().stream()
                .map(session ->
                    new Sitting(
                        session.kind(), session.start(), session.end(), session.interviewers()))
                .toList());
      }
    }
  }
}
