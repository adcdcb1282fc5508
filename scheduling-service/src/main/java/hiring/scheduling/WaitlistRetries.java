package hiring.scheduling;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.RetryWaitlist;
import hiring.scheduling.codec.PoolStore;
import hiring.service.StoreQueries;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says, every now and then, that time has passed, to the pools of this instance where somebody
 * waits whom that may help: a command on the log like any other. Its id is that of the pool and of
 * the interval, so several instances, or one that restarts, have one effect.
 */
@Component
class WaitlistRetries {

  private static final Logger log = LoggerFactory.getLogger(WaitlistRetries.class);
  private static final String INTERVAL = "${hiring.scheduling.retry-interval}";

  private final StoreQueries queries;
  private final SubmissionGateway commands;
  private final Clock clock;
  private final Duration interval;

  WaitlistRetries(
      StoreQueries queries,
      SubmissionGateway commands,
      Clock clock,
      @Value(INTERVAL) Duration interval) {
    this.queries = queries;
    this.commands = commands;
    this.clock = clock;
    this.interval = interval;
  }

  @Scheduled(initialDelayString = INTERVAL, fixedDelayString = INTERVAL)
  void retry() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<String> due = new ArrayList<>();
    try {
      queries.eachHere(
          PoolStore.POOLS,
          here ->
              PoolStore.waitlists(
                  here.store(PoolStore.POOLS),
                  (poolId, waitlist) -> {
                    if (waitlist.isDue(now)) {
                      due.add(poolId);
                    }
                  }));
    } catch (UnavailableException e) {
      later(e);
    }
    for (String poolId : due) {
      try {
        commands.submit(Topics.SCHEDULING_COMMANDS, poolId, command(poolId, now));
      } catch (UnavailableException e) {
        later(e);
      }
    }
  }

  /** Nothing is lost: whoever waits is due the next time too. */
  private static void later(UnavailableException e) {
    log.atInfo().addKeyValue("cause", e.getMessage()).log("Waitlists are tried again later");
  }

  private RetryWaitlist command(String poolId, Instant now) {
    long slot = now.toEpochMilli() / interval.toMillis();
    return new RetryWaitlist(
        Ids.derive("retry-waitlist/" + poolId + "/" + interval + "/" + slot),
        now,
        poolId,
        Topics.SCHEDULING_COMMANDS.owner().service());
  }
}
