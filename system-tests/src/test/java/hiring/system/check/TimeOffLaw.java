package hiring.system.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Nobody is booked in time off, nor while a calendar of theirs says that they are busy; and what
 * had been booked there before is not left there.
 */
final class TimeOffLaw implements BookLaw {

  private static final String NAME = "not in time off";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    book.byInterviewer()
        .forEach((who, all) -> {
          for (TimeOff off : book.interviewers().timeOff(who)) {
            all.stream()
                .filter(off::hits)
                .forEach(booked ->
                    findings.add(
                        booked.from() < off.from()
                            ? Finding.of(NAME, off.by(), who + " is left in it")
                            : Finding.of(NAME, booked.by(), who + " is off then")));
          }
        });
    return findings;
  }
}
