package hiring.funnel;

import java.io.PrintWriter;

/** How a report is written. */
enum Format {
  /** For people: aligned columns. */
  table {
    @Override
    void write(Report report, PrintWriter out, boolean colour) {
      new TableFormat(out, colour).write(report);
    }
  },
  /** For spreadsheets: RFC 4180, a row for each group. */
  csv {
    @Override
    void write(Report report, PrintWriter out, boolean colour) {
      new CsvFormat(out).write(report.funnel());
    }
  },
  /** For programs. */
  json {
    @Override
    void write(Report report, PrintWriter out, boolean colour) {
      JsonFormat.write(report, out);
    }
  };

  /**
   * @param colour whether the reader is a terminal that shows colours
   */
  abstract void write(Report report, PrintWriter out, boolean colour);
}
