package hiring.system.check;

import static java.util.Comparator.comparing;

import hiring.events.InterviewSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Nobody is ever in two places at one time, after whatever decision: neither an interviewer, as one
 * who leads or who learns, nor an applicant.
 */
final class CalendarLaw implements BookLaw {

  private static final String NAME = "in one place at a time";

  /** No session is longer (8 hours), so nothing that starts earlier reaches as far. */
  private static final Duration LONGEST = Duration.ofHours(8);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    book.byInterviewer()
        .forEach((who, booked) ->
            pairs(booked, Duration.ZERO)
                .filter(pair -> pair.one().overlaps(pair.other()))
                .forEach(pair ->
                    findings.add(Finding.of(NAME, pair.later().by(), who + " is elsewhere then"))));
    applicants(book).values().stream()
        .flatMap(sessions -> pairs(sessions, Duration.ZERO))
        .filter(pair -> pair.one().overlaps(pair.other()))
        .forEach(
            pair -> findings.add(Finding.of(NAME, pair.later().by(), "two sessions at one time")));
    return findings;
  }

  /** A session with several people in it is one place. */
  private static Map<String, List<Booked>> applicants(Book book) {
    Map<String, List<Booked>> sessions = new HashMap<>();
    for (Arranged arranged : book.arranged()) {
      for (InterviewSession session : arranged.sessions()) {
        sessions
            .computeIfAbsent(
                arranged.pool() + "/" + arranged.applicationId(), any -> new ArrayList<>())
            .add(new Booked(arranged, session, "", true));
      }
    }
    return sessions;
  }

  /** Two of one's sessions that stood at one moment. */
  record Pair(Booked one, Booked other) {
    /** The one that was arranged later. */
    Booked later() {
      return one.from() >= other.from() ? one : other;
    }
  }

  /** All pairs of one's own that overlap, or come closer than that to each other. */
  static Stream<Pair> pairs(List<Booked> ofOne, Duration closer) {
    List<Booked> sorted = ofOne.stream().sorted(comparing(Booked::start)).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      Booked later = sorted.get(i);
      Instant reach = later.start().minus(LONGEST).minus(closer);
      for (int j = i - 1; j >= 0 && sorted.get(j).start().isAfter(reach); j--) {
        Booked earlier = sorted.get(j);
        if (earlier.coincides(later) && !earlier.isSameSession(later)) {
          pairs.add(new Pair(earlier, later));
        }
      }
    }
    return pairs.stream().filter(isCloser(closer));
  }

  private static Predicate<Pair> isCloser(Duration closer) {
    return pair -> pair.one().end().plus(closer).isAfter(pair.other().start());
  }
}
