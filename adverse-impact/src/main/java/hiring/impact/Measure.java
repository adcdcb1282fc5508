package hiring.impact;

import java.util.Locale;

/** What is compared between groups: the names of its counts, and what they mean. */
enum Measure {
  SELECTION(
      "applicants",
      "selected",
      "referred",
      "selected: passed the screen, by the decision that holds; applicants: all whom the screen"
          + " passed, failed or referred; referred: of these, those whom a person has yet to decide"
          + " about, who are not selected (29 CFR 1607.4 D, 1607.16 R; 6 RCNY 5-300)"),
  SCORING(
      "scored",
      "above",
      "",
      "above: scored higher than the median of all applicants; the median is the score in the"
          + " middle, of an even number the mean of the middle two (scoring rate, 6 RCNY 5-300)"),
  CRITERION(
      "judged",
      "met",
      "unknown",
      "met: of those whom there was evidence to judge by, those who meet the criterion; unknown:"
          + " those whom there was none about (components of the selection, 29 CFR 1607.4 C)");

  private final String whole;
  private final String part;
  private final String apart;
  private final String definition;

  Measure(String whole, String part, String apart, String definition) {
    this.whole = whole;
    this.part = part;
    this.apart = apart;
    this.definition = definition;
  }

  /** As in CSV and JSON. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String whole() {
    return whole;
  }

  String part() {
    return part;
  }

  /** Empty where nobody is told apart. */
  String apart() {
    return apart;
  }

  String definition() {
    return definition;
  }
}
