package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Every received application has exactly one of passed, failed, referred by its rubric; a referred
 * one that a person decided has one of passed, failed by that person after it; and nothing else is
 * screened.
 */
final class ScreeningLaw implements Law {

  private static final String NAME = "one of passed, failed, referred";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    ByApplication received = new ByApplication(log, Topics.APPLICATIONS);
    ByApplication screened = new ByApplication(log, Topics.SCREENINGS);
    List<Finding> findings = new ArrayList<>();
    for (UUID id : received.ids()) {
      List<String> told = screened.of(id).stream().map(ScreeningLaw::word).toList();
      if (!isRight(told, expected.reviewed().contains(id))) {
        findings.add(Finding.of(NAME, id, "is " + told));
      }
    }
    for (UUID id : screened.ids()) {
      if (received.of(id).isEmpty()) {
        findings.add(Finding.of(NAME, screened.of(id).getFirst(), "was never received"));
      }
    }
    return findings;
  }

  private static boolean isRight(List<String> told, boolean reviewed) {
    return reviewed
        ? told.equals(List.of("referred", "passed by a person"))
            || told.equals(List.of("referred", "failed by a person"))
        : told.equals(List.of("passed"))
            || told.equals(List.of("failed"))
            || told.equals(List.of("referred"));
  }

  private static String word(Entry entry) {
    return switch (entry.record()) {
      case ScreenPassed passed -> "passed" + by(passed.getDecidedBy() != null);
      case ScreenFailed failed -> "failed" + by(failed.getDecidedBy() != null);
      case ScreenReferred referred -> "referred";
      case null, default -> "something else";
    };
  }

  private static String by(boolean person) {
    return person ? " by a person" : "";
  }
}
