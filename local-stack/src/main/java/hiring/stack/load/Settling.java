package hiring.stack.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Applications on their way to a refusal, a screening that ends it, or an interview. Only a
 * record's key and the id of its schema are looked at.
 *
 * <p>How late a record is counts from when the broker took the submission to when a reader of
 * committed records has it.
 */
final class Settling implements Goal {

  private final Ledger ledger;
  private final Sender sender;
  private final RecordTypes types;
  private final LatencyBook toScreening = new LatencyBook();
  private final LatencyBook toInterview = new LatencyBook();

  Settling(List<UUID> applicationIds, Sender sender, RecordTypes types) {
    this.sender = sender;
    this.ledger = new Ledger(applicationIds);
    this.types = types;
  }

  @Override
  public void take(ConsumerRecord<byte[], byte[]> record, long seenAtMillis) {
    if (record.value() == null || record.key() == null) {
      return;
    }
    types
        .of(record.value())
        .ifPresent(sighting -> {
          UUID id = UUID.fromString(new String(record.key(), StandardCharsets.US_ASCII));
          int index = ledger.take(id, sighting);
          if (index >= 0) {
            note(sighting, seenAtMillis - sender.sentAtMillis(index));
          }
        });
  }

  private void note(Sighting sighting, long millis) {
    if (sighting.isScreening()) {
      toScreening.note(millis);
    } else if (sighting.isInterview()) {
      toInterview.note(millis);
    }
  }

  @Override
  public int done() {
    return ledger.settled();
  }

  @Override
  public int expected() {
    return ledger.expected();
  }

  Ledger ledger() {
    return ledger;
  }

  /** From the submission to the screening's decision. */
  LatencyBook toScreening() {
    return toScreening;
  }

  /** From the submission to an interview or a place on the waiting list. */
  LatencyBook toInterview() {
    return toInterview;
  }
}
