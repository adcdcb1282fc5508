package hiring.posting.web;

import hiring.contract.Topic;
import hiring.service.DeadLetterGateway;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** What would have been written. */
final class Recorded implements SubmissionGateway, DeadLetterGateway {

  final List<String> submitted = new ArrayList<>();
  final List<Map<String, String>> kept = new ArrayList<>();
  final List<Map<String, String>> offered = new ArrayList<>();
  byte[] value = new byte[0];
  boolean away;

  void forget() {
    submitted.clear();
    kept.clear();
    offered.clear();
    away = false;
  }

  @Override
  public void submit(Topic topic, String key, SpecificRecord submission) {
    refuseIfAway();
    submitted.add(topic.name());
  }

  @Override
  public void keep(String key, byte[] value, Map<String, String> headers) {
    refuseIfAway();
    this.value = value;
    kept.add(headers);
  }

  /** The last that was kept or offered is at offset 0 of partition 0. */
  @Override
  public Optional<byte[]> kept(int partition, long offset) {
    refuseIfAway();
    return partition == 0 && offset == 0 ? Optional.of(value) : Optional.empty();
  }

  @Override
  public void offer(String key, byte[] value, Map<String, String> headers) {
    this.value = value;
    offered.add(headers);
  }

  private void refuseIfAway() {
    if (away) {
      throw new UnavailableException("The broker did not acknowledge the submission.");
    }
  }
}
