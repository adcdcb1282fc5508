package hiring.service;

import hiring.contract.Topic;
import org.apache.avro.specific.SpecificRecord;

/** Writes a record and waits until every in-sync replica has it, not for what is decided of it. */
@FunctionalInterface
public interface SubmissionGateway {

  /**
   * Returns when the record is safe.
   *
   * @param topic an inbox of this service
   * @param key the aggregate's id
   * @param submission its first fields are its id and {@code occurredAt}
   * @throws UnavailableException if the broker did not acknowledge it or the registry could not be
   *     asked; it may still be there, and the same id again has no second effect
   * @throws OversizedException if it is larger than {@link hiring.streams.RecordSize#LARGEST}, or
   *     than the broker takes
   */
  void submit(Topic topic, String key, SpecificRecord submission);
}
