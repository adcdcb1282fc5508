package hiring.stack.deadletters;

import hiring.stack.console.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of dead letters that were to be sent again, a line each. */
public final class RedriveTable {

  private static final List<String> COLUMNS =
      List.of("id", "reason", "from", "bytes", "result", "note");

  private RedriveTable() {}

  /** The report of some outcomes. */
  public static Report of(List<Outcome> outcomes) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Letter letter = outcome.letter();
      rows.add(
          Arrays.asList(
              letter.id().toString(),
              letter.reason(),
              letter.origin().toString(),
              letter.size(),
              outcome.result().toString(),
              outcome.note().isEmpty() ? null : outcome.note()));
    }
    return new Report(COLUMNS, rows);
  }

  /** How many there are of each result, in a line. */
  public static String sum(List<Outcome> outcomes) {
    return Stream.of(Outcome.Result.values())
        .filter(result -> count(outcomes, result) > 0)
        .map(result -> count(outcomes, result) + " " + result)
        .collect(Collectors.joining(", "));
  }

  private static long count(List<Outcome> outcomes, Outcome.Result result) {
    return outcomes.stream().filter(outcome -> outcome.result() == result).count();
  }
}
