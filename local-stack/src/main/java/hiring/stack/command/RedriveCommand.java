package hiring.stack.command;

import hiring.contract.Topic.Owner;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.KafkaClients;
import hiring.stack.console.Format;
import hiring.stack.deadletters.Backlog;
import hiring.stack.deadletters.Filter;
import hiring.stack.deadletters.Letter;
import hiring.stack.deadletters.LetterId;
import hiring.stack.deadletters.Operator;
import hiring.stack.deadletters.Outcome;
import hiring.stack.deadletters.ReadProgress;
import hiring.stack.deadletters.Redrive;
import hiring.stack.deadletters.RedriveTable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends dead letters again. */
@Command(
    name = "redrive",
    description = {
      "Send dead letters again, key and value as they came, to the topics where they lay. Each is"
          + " sent once, whoever asks and however often: who sent it, and when, is kept on"
          + " hiring.redrives, in the same transaction.",
      "Webhook deliveries are read anew by posting-service, with the keys that are live now and as"
          + " of when they came; what it does not take stays where it is, and can be sent later.",
      "Every service takes a repeat without a second effect, so it is safe for those whose fault is"
          + " mended; others become dead letters anew.",
      "Exit code 0 means that all were sent that were asked for, 10 that one was not: it had been"
          + " already, or it cannot be, which is said of each."
    },
    footer = {
      "",
      "Examples:",
      "  ./hiring redrive posting/2/17 posting/2/18 --by ops",
      "  ./hiring redrive --all --reason FAILED_DECISION --by ops --dry-run",
      "What there is: ./hiring dead-letters --help"
    })
public final class RedriveCommand implements Callable<Integer> {

  @Mixin private final ConnectionOption connection = new ConnectionOption();
  @Mixin private final FilterOption filter = new FilterOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Those to be sent: service, partition and offset, such as posting/2/17.")
  private List<String> ids = List.of();

  @Option(
      names = "--all",
      description = {
        "All that were not sent yet, or those of them that --service, --reason, --topic and --since"
            + " choose; the oldest 10000 in one run."
      })
  private boolean all;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who sends them; 1 to 100 characters, kept for others to see. Required.")
  private @Nullable String by;

  @Option(
      names = "--posting",
      paramLabel = "URL",
      description =
          "posting-service, which webhook deliveries go through (default: HIRING_POSTING_URL, else"
              + " the stack in --data); its token is HIRING_API_TOKEN, else that of the stack.")
  private @Nullable String posting;

  @Option(names = "--dry-run", description = "Say what would be done, and send nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    Filter chosen = filter.filter();
    List<LetterId> named = ids.stream().map(LetterId::parse).distinct().toList();
    refuseContradictions();
    if (by == null) {
      throw new Failure(ExitCode.USAGE, "--by is missing: who sends them?");
    }
    String operator = Operator.named(by);
    KafkaClients clients = connection.clients();
    ReadProgress progress = Printed.progress();
    Backlog backlog =
        named.isEmpty()
            ? Backlog.unsent(chosen, clients, progress)
            : Backlog.of(named, clients, progress);
    return send(
        backlog,
        new Redrive(
            clients,
            progress,
            InstantSource.system(),
            () -> connection.quarantine(posting),
            operator));
  }

  private void refuseContradictions() {
    if (all && !ids.isEmpty()) {
      throw new Failure(ExitCode.USAGE, "--all and IDs exclude each other");
    }
    if (!all && ids.isEmpty()) {
      throw new Failure(ExitCode.USAGE, "which dead letters? Name their IDs, or say --all");
    }
    if (!ids.isEmpty()) {
      filter.refuseBesideIds();
    }
  }

  /** One service after the other; what was sent is said even if a later one fails. */
  private int send(Backlog backlog, Redrive redrive) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      for (Map.Entry<Owner, List<Letter>> part : backlog.byService().entrySet()) {
        outcomes.addAll(
            dryRun ? redrive.tried(part.getValue()) : redrive.sent(part.getKey(), part.getValue()));
      }
    } finally {
      print(outcomes, backlog);
    }
    boolean well = outcomes.stream().allMatch(outcome -> outcome.result().isWell());
    return (well ? ExitCode.OK : ExitCode.NOT_SENT).code();
  }

  private void print(List<Outcome> outcomes, Backlog backlog) {
    if (!outcomes.isEmpty() || format.format() != Format.TABLE) {
      Printed.report(RedriveTable.of(outcomes), format.format(), spec);
    }
    Printed.note(outcomes.isEmpty() ? "nothing was sent" : RedriveTable.sum(outcomes), spec);
    if (backlog.more() > 0) {
      Printed.note(String.format("%,d more are left; run it again", backlog.more()), spec);
    }
  }
}
