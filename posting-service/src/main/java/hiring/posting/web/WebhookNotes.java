package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Reading;
import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts deliveries by what came of them. The labels are our words for what can happen, or names
 * from a vendor's documents: never anything that a delivery may make up.
 */
@Component
class WebhookNotes {

  /** Deliveries of ATSs; tags source, result, action. */
  static final String DELIVERIES = "hiring.webhook.deliveries";

  private static final String UNKNOWN = "unknown";
  private static final String APPLIED = "applied";

  private final MeterRegistry meters;

  /** Counts from 0 on, so that the first delivery of a kind is seen as a rise. */
  WebhookNotes(MeterRegistry meters, List<Ats> vendors) {
    this.meters = meters;
    for (Ats vendor : vendors) {
      counter(vendor.source(), "submitted", APPLIED);
      counter(vendor.source(), "ignored", "other");
      for (String result : List.of("incomplete", "broken", "unsigned", "throttled")) {
        counter(vendor.source(), result, UNKNOWN);
      }
    }
  }

  void take(String source, Reading reading) {
    switch (reading) {
      case Reading.Submitted submitted ->
          count(source, "submitted", action(submitted.notices().getLast()));
      case Reading.Thin thin -> count(source, "thin", thin.notification().action());
      case Reading.Ping ping -> count(source, "ping", "ping");
      case Reading.Handshake handshake -> count(source, "ping", "handshake");
      case Reading.Ignored(String action) -> count(source, "ignored", action);
      case Reading.Broken broken -> count(source, "broken", UNKNOWN);
      case Reading.Incomplete incomplete -> count(source, "incomplete", UNKNOWN);
      case Reading.Unsigned unsigned -> count(source, "unsigned", UNKNOWN);
    }
  }

  /** There were more than its limit. */
  void throttled(String source) {
    count(source, "throttled", UNKNOWN);
  }

  private static String action(Notice notice) {
    return switch (notice) {
      case Notice.Applied applied -> APPLIED;
      case Notice.CandidateErased erased -> "candidate-erased";
      case Notice.CandidateMerged merged -> "candidate-merged";
      case Notice.Changed changed ->
          switch (changed.change()) {
            case Change.StageChanged stage -> "stage-changed";
            case Change.Rejected rejected -> "rejected";
            case Change.Withdrawn withdrawn -> "withdrawn";
            case Change.Reopened reopened -> "reopened";
            case Change.Hired hired -> "hired";
            case Change.Erased erased -> "erased";
          };
    };
  }

  private void count(String source, String result, String action) {
    counter(source, result, action).increment();
  }

  private Counter counter(String source, String result, String action) {
    return meters.counter(DELIVERIES, "source", source, "result", result, "action", action);
  }
}
