package hiring.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/**
 * What the shell counts. Labels come from code alone: names of decisions, event types and refusal
 * codes.
 *
 * <p>A transaction that is given up and tried again counts twice; the topics are what is exact.
 */
final class ShellMetrics {

  /** Decisions, by what came of them: an event's type, a refusal's code, or REPEATED. */
  static final String DECISIONS = "hiring.decisions";

  /** What became true, by type of event; a decision may have several. */
  static final String EVENTS = "hiring.events";

  /** From a record's arrival on its topic to the decision about it. */
  static final String DECISION_DELAY = "hiring.decision.delay";

  /** Records that could not be handled, by reason. */
  static final String DEAD_LETTERS = "hiring.dead.letters";

  /** Records written again to the partition that their key belongs to. */
  static final String REROUTED = "hiring.rerouted";

  private ShellMetrics() {}

  static Counter decisions(MeterRegistry meters, String decision, String result) {
    return Counter.builder(DECISIONS)
        .description("Decisions, by what came of them")
        .tag("decision", decision)
        .tag("result", result)
        .register(meters);
  }

  static Counter events(MeterRegistry meters, String decision, String event) {
    return Counter.builder(EVENTS)
        .description("What became true, by type of event")
        .tag("decision", decision)
        .tag("event", event)
        .register(meters);
  }

  static Timer decisionDelay(MeterRegistry meters, String decision) {
    return Timer.builder(DECISION_DELAY)
        .description("From a record's arrival on its topic to the decision about it")
        .tag("decision", decision)
        .serviceLevelObjectives(
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1))
        .register(meters);
  }

  static Counter deadLetters(MeterRegistry meters, String step, Poison reason) {
    return Counter.builder(DEAD_LETTERS)
        .description("Records that could not be handled, by reason")
        .tag("step", step)
        .tag("reason", reason.name())
        .register(meters);
  }

  static Counter rerouted(MeterRegistry meters, String step) {
    return Counter.builder(REROUTED)
        .description("Records written again to the partition that their key belongs to")
        .tag("step", step)
        .register(meters);
  }
}
