package hiring.screening.whatif;

import hiring.replay.Tally;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report, and what all formats say of it.
 *
 * @param source the file that the new rubric is from, as the caller named it
 * @param all whether every application is listed, not only those that change
 */
record Printed(Report report, String source, Tally tally, boolean all) {

  static final String NOT_DECIDED = "not decided";

  /** The verdicts, worst first. */
  static final List<Verdict> VERDICTS = List.of(Verdict.FAILED, Verdict.REFERRED, Verdict.PASSED);

  /** The applications that are listed. */
  List<Compared> listed() {
    return all ? report.compared() : report.changed();
  }

  static String name(@Nullable Verdict verdict) {
    return verdict == null ? NOT_DECIDED : verdict.name().toLowerCase(Locale.ROOT);
  }

  static String name(Finding.Result result) {
    return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String lower(@Nullable Enum<?> value) {
    return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
  }

  /** A share of all, in percent; nothing of nothing. */
  static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  /** What is left out or odd, a sentence each; empty where nothing is. */
  List<String> remarks() {
    ArrayList<String> remarks = new ArrayList<>();
    report
        .notCompared()
        .forEach((why, count) -> remarks.add("Not compared: %d %s.".formatted(count, why.words())));
    if (report.byPerson() > 0) {
      remarks.add(
          "A person decided about %d of them; that would stand, whatever a rubric says."
              .formatted(report.byPerson()));
    }
    if (report.endedUndecided() > 0) {
      remarks.add(
          "%d ended before anything was decided; they are judged like the others."
              .formatted(report.endedUndecided()));
    }
    if (tally.unreadable() > 0) {
      remarks.add("%d records are no records of their topic.".formatted(tally.unreadable()));
    }
    if (tally.unfamiliar() > 0) {
      remarks.add("%d records are of types of a later version.".formatted(tally.unfamiliar()));
    }
    return remarks;
  }
}
