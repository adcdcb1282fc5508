package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.KafkaClients;
import hiring.stack.console.Format;
import hiring.stack.deadletters.Filter;
import hiring.stack.deadletters.KeptBytes;
import hiring.stack.deadletters.LetterCounts;
import hiring.stack.deadletters.LetterId;
import hiring.stack.deadletters.LetterSheet;
import hiring.stack.deadletters.LetterTable;
import hiring.stack.deadletters.Letters;
import hiring.stack.deadletters.Oldest;
import hiring.stack.deadletters.ReadProgress;
import hiring.stack.deadletters.Redriven;
import hiring.stack.deadletters.Redrives;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the services have kept aside. */
@Command(
    name = "dead-letters",
    description = {
      "List what the services could not handle and have kept aside, oldest first; with ID, show one"
          + " of them, what its reason means and what to do. Content is never shown.",
      "Reads without a consumer group, and changes nothing."
    },
    footer = {
      "",
      "Examples:",
      "  ./hiring dead-letters --count",
      "  ./hiring dead-letters --service posting --reason FAILED_DECISION --since 24h",
      "  ./hiring dead-letters posting/2/17",
      "How to send them again: ./hiring redrive --help"
    })
public final class DeadLettersCommand implements Callable<Integer> {

  @Mixin private final ConnectionOption connection = new ConnectionOption();
  @Mixin private final FilterOption filter = new FilterOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "One of them: service, partition and offset, such as posting/2/17.")
  private @Nullable String id;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "List so many at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--count", description = "Count them by service, reason and topic.")
  private boolean count;

  @Option(
      names = "--bytes",
      paramLabel = "FILE",
      description = {
        "With ID: write its value into a new file that only you can read. It may be a person's"
            + " data."
      })
  private @Nullable Path bytes;

  @Override
  public Integer call() throws IOException {
    Filter chosen = filter.filter();
    LetterId one = id == null ? null : LetterId.parse(id);
    refuseContradictions();
    KafkaClients clients = connection.clients();
    ReadProgress progress = Printed.progress();
    Letters letters = new Letters(clients, progress);
    Redrives redrives = new Redrives(clients, progress);
    if (one != null) {
      show(one, letters, redrives);
    } else if (count) {
      LetterCounts counts = new LetterCounts(redrives.all().keySet());
      letters.each(chosen, counts::add);
      Printed.report(counts.report(), format.format(), spec);
    } else {
      list(chosen, letters, redrives);
    }
    return ExitCode.OK.code();
  }

  private void refuseContradictions() {
    if (id == null && bytes != null) {
      throw new Failure(ExitCode.USAGE, "--bytes takes one dead letter: name its ID");
    }
    if (id != null) {
      filter.refuseBesideIds();
      if (count) {
        throw new Failure(ExitCode.USAGE, "--count counts many; an ID names one dead letter");
      }
    }
    if (limit < 1) {
      throw new Failure(ExitCode.USAGE, "--limit takes 1 or more");
    }
  }

  private void list(Filter chosen, Letters letters, Redrives redrives) {
    Map<LetterId, Redriven> redriven = redrives.all();
    Oldest oldest = new Oldest(limit);
    letters.each(chosen, oldest::add);
    Printed.report(LetterTable.of(oldest.list(), redriven, format.format()), format.format(), spec);
    if (oldest.passedOver() > 0) {
      Printed.note(
          String.format("%,d newer ones are not shown; see --limit", oldest.passedOver()), spec);
    }
  }

  private void show(LetterId one, Letters letters, Redrives redrives) throws IOException {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>(1);
    letters.fetch(List.of(one), (any, record) -> found.add(record));
    ConsumerRecord<byte[], byte[]> record = found.getFirst();
    LetterSheet sheet = LetterSheet.of(one, record, redrives.all().get(one));
    if (bytes != null) {
      KeptBytes.write(record.value(), bytes);
    }
    if (format.format() == Format.TABLE) {
      sheet.lines().forEach(line -> Printed.line(line, spec));
    } else {
      Printed.report(sheet.report(), format.format(), spec);
    }
  }
}
