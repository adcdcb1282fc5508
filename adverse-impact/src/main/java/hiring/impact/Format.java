package hiring.impact;

import java.io.PrintWriter;

/** How a report is written. */
enum Format {
  /** For people: aligned columns. */
  table {
    @Override
    void write(Printed printed, PrintWriter out, boolean colour) {
      new TableFormat(out, colour).write(printed);
    }
  },
  /** For spreadsheets: RFC 4180, a row for each group of each comparison. */
  csv {
    @Override
    void write(Printed printed, PrintWriter out, boolean colour) {
      new CsvFormat(out).write(printed.report());
    }
  },
  /** For programs. */
  json {
    @Override
    void write(Printed printed, PrintWriter out, boolean colour) {
      JsonFormat.write(printed, out);
    }
  };

  /**
   * @param colour whether the reader is a terminal that shows colours
   */
  abstract void write(Printed printed, PrintWriter out, boolean colour);
}
