package hiring.scheduling.calendar;

/** How a week is written. */
enum Format {
  /** For people: a character an hour, and the sessions below. */
  table,
  /** For programs: what the service answers. */
  json,
  /** For spreadsheets: RFC 4180, a row for each stretch of time. */
  csv,
  /** For people: one page that needs no network. */
  html
}
