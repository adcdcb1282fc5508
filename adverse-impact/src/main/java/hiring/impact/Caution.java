package hiring.impact;

import java.util.Locale;

/** What to know about a figure before anything is concluded from it. */
enum Caution {
  SMALL_SHARE(
      "<2 %",
      "fewer than 2 % of those who declared themselves: an auditor may leave the group out (6 RCNY"
          + " 5-301(d)); 29 CFR 1607.15 A(2)(a) asks about groups from 2 % of the labor force on"),
  ONE_PERSON(
      "1 person",
      "one person decided otherwise, in this group or the one it is compared with, would turn the"
          + " verdict: too few to conclude anything (29 CFR 1607.4 D, and its questions and answers)"),
  TWO_PERSONS(
      "2 persons", "two persons decided otherwise would turn the verdict: few (29 CFR 1607.4 D)"),
  NOT_SIGNIFICANT(
      "chance?",
      "below four fifths, and yet a difference that chance may well bring (p 0.05 or more): based"
          + " on small numbers it may be no adverse impact (29 CFR 1607.4 D)"),
  SIGNIFICANT(
      "p<0.05",
      "a difference that chance seldom brings (p below 0.05); it may be adverse impact where four"
          + " fifths are reached, too (29 CFR 1607.4 D)");

  private final String mark;
  private final String meaning;

  Caution(String mark, String meaning) {
    this.mark = mark;
    this.meaning = meaning;
  }

  /** As in a table. */
  String mark() {
    return mark;
  }

  /** As in CSV and JSON. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String meaning() {
    return meaning;
  }
}
