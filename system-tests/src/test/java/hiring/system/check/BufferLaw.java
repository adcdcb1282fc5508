package hiring.system.check;

import hiring.events.Interviewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between two sessions of an interviewer there is the buffer that they had when it was booked. */
final class BufferLaw implements BookLaw {

  private static final String NAME = "a buffer between sessions";

  /** None is longer (2 hours). */
  private static final Duration LONGEST = Duration.ofHours(2);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    book.byInterviewer()
        .forEach((who, booked) ->
            CalendarLaw.pairs(booked, LONGEST)
                .filter(pair -> pair.later().fresh())
                .filter(pair -> !keeps(book.interviewers().asOf(who, pair.later().from()), pair))
                .forEach(pair ->
                    findings.add(
                        Finding.of(NAME, pair.later().by(), who + " has no time between"))));
    return findings;
  }

  private static boolean keeps(@Nullable Interviewer interviewer, CalendarLaw.Pair pair) {
    Duration between = Duration.between(pair.one().end(), pair.other().start());
    return interviewer == null
        || between.compareTo(Duration.ofMinutes(interviewer.getBufferMinutes())) >= 0;
  }
}
