package hiring.screening.whatif;

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
  /** For programs: one object. */
  json {
    @Override
    void write(Printed printed, PrintWriter out, boolean colour) {
      JsonFormat.write(printed, out);
    }
  },
  /** For spreadsheets: RFC 4180, a row for each application. */
  csv {
    @Override
    void write(Printed printed, PrintWriter out, boolean colour) {
      CsvFormat.write(printed, out);
    }
  },
  /** For people: one page that needs no network. */
  html {
    @Override
    void write(Printed printed, PrintWriter out, boolean colour) {
      new HtmlFormat(out).write(printed);
    }
  };

  /**
   * @param colour whether the reader is a terminal that shows colours
   */
  abstract void write(Printed printed, PrintWriter out, boolean colour);
}
