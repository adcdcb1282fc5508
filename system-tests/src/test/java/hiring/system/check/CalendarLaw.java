package hiring.system.check;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Nobody is ever in two places at one time: neither an interviewer, at any moment of the log, nor
 * an applicant.
 */
final class CalendarLaw implements Law {

  private static final String NAME = "in one place at a time";

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    List<Booked> all = Booked.all(log);
    List<Finding> findings = new ArrayList<>();
    collisions(all, Booked::who)
        .forEach(booked ->
            findings.add(
                Finding.of(NAME, booked.by(), booked.who() + " is elsewhere at that time")));
    applicants(all).forEach(findings::add);
    return findings;
  }

  private static Stream<Finding> applicants(List<Booked> all) {
    // A session with several interviewers is one place.
    List<Booked> sessions =
        all.stream()
            .filter(booked ->
                booked.session().getInterviewers().getFirst().equals(booked.interviewer()))
            .toList();
    return collisions(sessions, booked -> booked.applicationId().toString())
        .map(booked -> Finding.of(NAME, booked.by(), "two sessions at one time"));
  }

  /** Those that collide with one that starts earlier, of each one's own. */
  private static Stream<Booked> collisions(List<Booked> all, Function<Booked, String> whose) {
    return all.stream().collect(groupingBy(whose)).values().stream()
        .flatMap(CalendarLaw::collisions);
  }

  private static Stream<Booked> collisions(List<Booked> ofOne) {
    List<Booked> sorted =
        ofOne.stream().sorted(comparing(booked -> booked.session().getStart())).toList();
    List<Booked> colliding = new ArrayList<>();
    for (int later = 1; later < sorted.size(); later++) {
      Booked booked = sorted.get(later);
      if (sorted.subList(0, later).stream().anyMatch(booked::collides)) {
        colliding.add(booked);
      }
    }
    return colliding.stream();
  }
}
