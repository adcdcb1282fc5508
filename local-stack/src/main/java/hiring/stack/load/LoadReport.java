package hiring.stack.load;

import hiring.stack.console.Console;
import hiring.stack.console.Format;
import hiring.stack.console.Report;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a load run found, for people as tables, for programs as one row for each measure.
 *
 * @param processes those of the stack, as they were at the end
 */
record LoadReport(
    LoadPlan plan,
    PipelineRun.Result result,
    Map<Rival, Measured> rivals,
    Map<String, ProcessHandle> processes) {

  private static final String TOGETHER = "together";
  private static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0, 100.0);

  void print(Format format, PrintStream out, Console console) {
    if (format == Format.TABLE) {
      tables().forEach(console::line);
    } else {
      out.print(measures().render(format));
      out.flush();
    }
  }

  private List<String> tables() {
    List<String> text = new ArrayList<>();
    text.add("");
    text.add(headline());
    text.add("");
    text.add(indented(outcomes()));
    text.add(indented(latencies()));
    text.add(indented(costs()));
    if (!rivals.isEmpty()) {
      text.add(indented(comparison()));
    }
    return text;
  }

  private String headline() {
    Measured measured = result.measured();
    return String.format(
        Locale.ROOT,
        "@|bold %,d of %,d applications settled in %.1f s: %,.0f a second.|@%n"
            + "Sent within %.1f s (%s), %d bytes each, seed %d, after a warm-up of %,d.",
        result.settling().done(),
        result.settling().expected(),
        measured.millis() / 1000.0,
        measured.perSecond(),
        measured.sendMillis() / 1000.0,
        plan.rate() == 0 ? "as fast as they were taken" : "at " + plan.rate() + " a second",
        result.batch().averageBytes(),
        plan.seed(),
        plan.warmUp());
  }

  private Report outcomes() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Sighting sighting : Sighting.values()) {
      rows.add(
          List.<@Nullable Object>of(
              sighting.name().toLowerCase(Locale.ROOT),
              result.settling().ledger().count(sighting)));
    }
    int wrong = result.settling().ledger().wrong();
    if (wrong > 0) {
      rows.add(List.<@Nullable Object>of("decided twice", wrong));
    }
    return new Report(List.of("outcome", "applications"), rows);
  }

  private Report latencies() {
    List<String> columns = new ArrayList<>(List.of("from submission to"));
    PERCENTILES.forEach(percentile -> columns.add(name(percentile) + " ms"));
    return new Report(
        columns,
        List.of(
            latency("screening decision", result.settling().toScreening()),
            latency("interview or waiting list", result.settling().toInterview())));
  }

  private static List<@Nullable Object> latency(String to, LatencyBook book) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(to);
    PERCENTILES.forEach(percentile -> row.add(book.millis(percentile)));
    return row;
  }

  private static String name(double percentile) {
    return percentile == 100 ? "max" : "p" + Math.round(percentile);
  }

  private Report costs() {
    Measured measured = result.measured();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    long resident = 0;
    for (String process : measured.cpu().byProcess().keySet()) {
      Long mebibytes = resident(process);
      resident += mebibytes == null ? 0 : mebibytes;
      double seconds = measured.cpuSecondsPerThousand(process);
      rows.add(cost(process, seconds, mebibytes));
    }
    rows.add(cost(TOGETHER, measured.cpuSecondsPerThousand(), resident == 0 ? null : resident));
    return new Report(List.of("process", "CPU s per 1,000", "share %", "resident MiB"), rows);
  }

  private List<@Nullable Object> cost(String process, double seconds, @Nullable Long mebibytes) {
    double share = 100 * seconds / Math.max(1e-9, result.measured().cpuSecondsPerThousand());
    return java.util.Arrays.asList(process, rounded(seconds, 4), rounded(share, 0), mebibytes);
  }

  private @Nullable Long resident(String process) {
    ProcessHandle handle = processes.get(process);
    var mebibytes = handle == null ? null : Memory.residentMebibytes(handle);
    return mebibytes == null || mebibytes.isEmpty() ? null : (Long) mebibytes.getAsLong();
  }

  private Report comparison() {
    Measured ours = result.measured();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(compared(PipelineRun.SETTLING, ours));
    rivals.forEach((rival, measured) -> rows.add(compared(rival.title(), measured)));
    return new Report(
        List.of("compared", "a second", "CPU us each", "speed of ours", "CPU of ours"), rows);
  }

  private List<@Nullable Object> compared(String name, Measured measured) {
    Measured ours = result.measured();
    return List.<@Nullable Object>of(
        name,
        rounded(measured.perSecond(), 0),
        rounded(measured.cpuMicrosEach(), 1),
        rounded(ours.perSecond() / measured.perSecond(), 2),
        rounded(ours.cpuMicrosEach() / measured.cpuMicrosEach(), 2));
  }

  /** One row for each thing that was measured. */
  Report measures() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Measured measured = result.measured();
    add(rows, "applications", result.settling().expected(), "");
    add(rows, "settled", result.settling().done(), "");
    add(rows, "settled-per-second", rounded(measured.perSecond(), 1), "1/s");
    add(rows, "sent-per-second", rounded(measured.sentPerSecond(), 1), "1/s");
    for (Sighting sighting : Sighting.values()) {
      add(
          rows,
          sighting.name().toLowerCase(Locale.ROOT),
          result.settling().ledger().count(sighting),
          "");
    }
    add(rows, "decided-twice", result.settling().ledger().wrong(), "");
    for (double percentile : PERCENTILES) {
      add(
          rows,
          "screening-" + name(percentile),
          result.settling().toScreening().millis(percentile),
          "ms");
      add(
          rows,
          "interview-" + name(percentile),
          result.settling().toInterview().millis(percentile),
          "ms");
    }
    for (String process : measured.cpu().byProcess().keySet()) {
      double seconds = measured.cpuSecondsPerThousand(process);
      add(rows, "cpu-" + process, rounded(seconds, 4), "s/1000");
      add(rows, "resident-" + process, resident(process), "MiB");
    }
    add(rows, "cpu", rounded(measured.cpuSecondsPerThousand(), 4), "s/1000");
    rivals.forEach((rival, other) -> {
      String name = rival.name().toLowerCase(Locale.ROOT);
      add(rows, "rival-" + name + "-per-second", rounded(other.perSecond(), 1), "1/s");
      add(rows, "rival-" + name + "-cpu", rounded(other.cpuSecondsPerThousand(), 4), "s/1000");
    });
    return new Report(List.of("measure", "value", "unit"), rows);
  }

  private static void add(
      List<List<@Nullable Object>> rows, String measure, @Nullable Object value, String unit) {
    rows.add(java.util.Arrays.asList(measure, value, unit));
  }

  private static String indented(Report report) {
    return report.render(Format.TABLE).indent(2);
  }

  private static BigDecimal rounded(double value, int digits) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP)
        : BigDecimal.ZERO;
  }
}
