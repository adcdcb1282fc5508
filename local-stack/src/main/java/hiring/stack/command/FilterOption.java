package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.deadletters.Filter;
import hiring.stack.deadletters.LetterId;
import hiring.stack.deadletters.Reason;
import hiring.stack.deadletters.Since;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which dead letters a command is about. */
final class FilterOption {

  @Option(
      names = "--service",
      paramLabel = "S",
      description = "Only of this service: posting, screening or scheduling.")
  private @Nullable String service;

  @Option(
      names = "--reason",
      paramLabel = "R",
      completionCandidates = Reasons.class,
      description = "Only for this reason: ${COMPLETION-CANDIDATES}.")
  private @Nullable String reason;

  @Option(
      names = "--topic",
      paramLabel = "T",
      description = "Only what lay on this topic, such as hiring.ats-submissions.")
  private @Nullable String topic;

  @Option(
      names = "--since",
      paramLabel = "T",
      description = {
        "Only what was kept aside since: 2026-03-02T10:00:00Z, 2026-03-02, or how long ago, such as"
            + " 24h or 7d."
      })
  private @Nullable String since;

  /** What can be asked for. */
  static final class Reasons implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Reason.values()).map(Reason::name).iterator();
    }
  }

  /**
   * The filter that the options make.
   *
   * @throws Failure if one of them makes no sense
   */
  Filter filter() {
    return new Filter(
        service == null ? null : LetterId.serviceNamed(service),
        reason == null ? null : Reason.parse(reason),
        topic,
        since == null ? null : Since.parse(since, Instant.now()));
  }

  /**
   * Says that an id needs no filter.
   *
   * @throws Failure if there is one
   */
  void refuseBesideIds() {
    if (service != null || reason != null || topic != null || since != null) {
      throw new Failure(
          ExitCode.USAGE,
          "an ID names one dead letter; --service, --reason, --topic and --since choose among all");
    }
  }
}
