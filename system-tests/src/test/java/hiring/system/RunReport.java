package hiring.system;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.check.Verdict;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run did and what came of it, short enough to be quoted. */
public final class RunReport {

  /** Where reports and the processes' output go. */
  public static final Path FOLDER = Path.of("target", "system-tests").toAbsolutePath();

  private static final Logger log = LoggerFactory.getLogger(RunReport.class);

  private final String name;
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  public RunReport(String name) {
    this.name = name;
  }

  @SuppressWarnings("AnnotateFormatMethod") // a wrong format fails the one test that uses it
  public RunReport line(String format, Object... values) {
    lines.add(format.formatted(values));
    return this;
  }

  /** What happened to applications, by type of record. */
  RunReport outcomes(Log records) {
    return types(
        records,
        Topics.APPLICATIONS,
        Topics.SUBMISSION_REFUSALS,
        Topics.APPLICATION_UPDATES,
        Topics.SCREENINGS,
        Topics.INTERVIEWS);
  }

  /** What lies on some topics, by type of record. */
  public RunReport types(Log records, Topic... topics) {
    for (Topic topic : topics) {
      Map<String, Integer> types = new TreeMap<>();
      for (Entry entry : records.of(topic)) {
        if (entry.record() != null) {
          types.merge(entry.record().getSchema().getName(), 1, Integer::sum);
        }
      }
      line("  %s: %s", topic.name(), types);
    }
    return this;
  }

  /** What the checker says. */
  public RunReport verdict(Verdict verdict) {
    int sum = verdict.compared().values().stream().mapToInt(Integer::intValue).sum();
    line("%d records compared with the fold:", sum);
    verdict.compared().forEach((topic, count) -> line("  %s %d", topic, count));
    verdict.byLaw().forEach((law, findings) -> line("  %s: %d", law, findings));
    line("%s", verdict.summary());
    return this;
  }

  /** Writes it to a file and to the log. */
  public void write() {
    log.info("{}\n{}", name, lines);
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".txt"), lines.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
