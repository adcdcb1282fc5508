package hiring.funnel;

import java.util.Locale;
import java.util.function.LongPredicate;

/** What is counted, and by what definition: unique applications of which something is true. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
enum Measure {
  REFUSED(
      "unique applications that were refused at intake and never received",
      journey -> Journey.has(journey, Fact.REFUSED) && !Journey.isReceived(journey)),
  RECEIVED("unique applications that were received", Measure::counts),
  PASSED("unique applications that passed the screen", Journey::isPassed),
  FAILED(
      "unique applications that failed the screen", journey -> Journey.has(journey, Fact.FAILED)),
  REFERRED(
      "unique applications that were referred to a person, decided or not",
      journey -> Journey.has(journey, Fact.REFERRED)),
  DECIDED(
      "of the referred, those that then passed or failed",
      journey ->
          Journey.has(journey, Fact.REFERRED)
              && (Journey.isPassed(journey) || Journey.has(journey, Fact.FAILED))),
  SCHEDULED(
      "unique applications for which interviews were ever arranged",
      journey -> Journey.has(journey, Fact.SCHEDULED)),
  WAITLISTED(
      "unique applications that ever had to wait for an interview",
      journey -> Journey.has(journey, Fact.WAITLISTED)),
  CANCELLED(
      "unique applications whose interviews, or wait for them, were ever called off",
      journey -> Journey.has(journey, Fact.CANCELLED)),
  WITHDRAWN(
      "unique applications that the candidate ever withdrew",
      journey -> Journey.has(journey, Fact.WITHDRAWN)),
  REJECTED(
      "unique applications that the employer ever rejected",
      journey -> Journey.has(journey, Fact.REJECTED)),
  HIRED(
      "unique applications by which a candidate was ever hired",
      journey -> Journey.has(journey, Fact.HIRED)),
  CLOSED(
      "unique applications that ever ended with their role",
      journey -> Journey.has(journey, Fact.CLOSED)),
  REOPENED(
      "unique applications that ended and were reopened",
      journey -> Journey.has(journey, Fact.REOPENED)),
  ERASED(
      "of the received, those whose personal data was erased",
      journey ->
          (Journey.has(journey, Fact.ERASED) || Journey.has(journey, Fact.TOMBSTONE))
              && counts(journey));

  private final String definition;
  private final LongPredicate test;

  Measure(String definition, LongPredicate test) {
    this.definition = definition;
    this.test = test;
  }

  /** As in column names and JSON. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String definition() {
    return definition;
  }

  boolean isTrueOf(long journey) {
    return test.test(journey);
  }

  /** An application of which only a tombstone is known belongs to no role and no source. */
  private static boolean counts(long journey) {
    return Journey.isReceived(journey) && !Journey.isErasedWithoutTrace(journey);
  }
}
