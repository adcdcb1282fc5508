package hiring.screening;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.ConfirmRejection;
import hiring.screening.codec.DueStore;
import hiring.screening.codec.DueStore.Due;
import hiring.service.StoreQueries;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks, every now and then, which failed screens of this instance's partitions are due, and says
 * so on the log, where it is decided. What waits is in the store and not here: an instance that
 * takes over a partition goes on with it, and what is said twice has one effect.
 */
@Component
class DueRejections {

  private static final Logger log = LoggerFactory.getLogger(DueRejections.class);
  private static final String INTERVAL = "${hiring.screening.rejection-interval}";
  private static final int AT_ONCE = 1000;

  private final StoreQueries queries;
  private final SubmissionGateway inbox;
  private final Clock clock;

  DueRejections(StoreQueries queries, SubmissionGateway inbox, Clock clock) {
    this.queries = queries;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = INTERVAL, fixedDelayString = INTERVAL)
  void look() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Due> due = new ArrayList<>();
    try {
      queries.eachHere(
          DueStore.FAILING,
          here -> due.addAll(DueStore.first(here.store(DueStore.FAILING), now, AT_ONCE)));
      due.forEach(one -> confirm(one, now));
    } catch (UnavailableException e) {
      // Nothing is lost: what is due is due the next time too.
      log.atDebug().addKeyValue("cause", e.getMessage()).log("Due rejections are looked at later");
    }
  }

  /** With an id that follows from what it confirms, so that it is decided once. */
  private void confirm(Due due, Instant now) {
    UUID id = due.applicationId();
    UUID commandId = Ids.derive("confirm-rejection/" + due.at().toEpochMilli() + "/" + id);
    inbox.submit(
        Topics.SCREENING_COMMANDS,
        id.toString(),
        new ConfirmRejection(commandId, now, id, "screening-service"));
  }
}
