package hiring.system.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import hiring.events.InterviewLoop;
import hiring.events.InterviewSession;
import hiring.events.InterviewWaitlisted;
import hiring.events.LoopSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sessions are those of the role's version, each once and of its length, earliest first, in the
 * loop's order where it has one, with its break between two of a day, no more a day than it says,
 * all on one day where it is one block. Days are the applicant's, or UTC's where their zone is not
 * known. Of those who wait, what stands is a part of it.
 */
final class LoopLaw implements BookLaw {

  private static final String NAME = "the loop that the role asks for";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    for (Arranged arranged : book.arranged()) {
      if (!arranged.sessions().isEmpty()) {
        InterviewLoop loop = book.applicants().loop(arranged);
        ZoneId zone = book.applicants().asOf(arranged.applicationId(), arranged.from()).zone();
        faults(arranged, loop, zone == null ? ZoneOffset.UTC : zone)
            .forEach(what -> findings.add(Finding.of(NAME, arranged.by(), what)));
      }
    }
    return findings;
  }

  static @Nullable LoopSession named(InterviewLoop loop, String kind) {
    return loop.getSessions().stream()
        .filter(session -> session.getKind().equals(kind))
        .findFirst()
        .orElse(null);
  }

  private static List<String> faults(Arranged arranged, @Nullable InterviewLoop loop, ZoneId zone) {
    if (loop == null) {
      return List.of("no such version of the role");
    }
    List<String> faults = new ArrayList<>();
    List<InterviewSession> sessions = arranged.sessions();
    if (!isComplete(sessions, loop, arranged.told() instanceof InterviewWaitlisted)) {
      faults.add("not the sessions of the loop");
    }
    if (sessions.stream().anyMatch(session -> !isAsLong(session, loop))) {
      faults.add("a session of another length");
    }
    List<Instant> starts = sessions.stream().map(InterviewSession::getStart).toList();
    if (!starts.equals(starts.stream().sorted().toList())) {
      faults.add("not earliest first");
    }
    if (loop.getInOrder() && !isInOrder(sessions, loop)) {
      faults.add("not in order");
    }
    if (!keepsBreaks(sessions, loop, zone)) {
      faults.add("no break between two sessions of a day");
    }
    Map<LocalDate, Long> perDay =
        sessions.stream().collect(groupingBy(session -> day(session, zone), counting()));
    if (perDay.values().stream().anyMatch(count -> count > loop.getSessionsPerDay())) {
      faults.add("too many sessions on a day");
    }
    if (loop.getOneBlock() && perDay.size() > 1) {
      faults.add("on more than one day");
    }
    return faults;
  }

  private static boolean isComplete(
      List<InterviewSession> sessions, InterviewLoop loop, boolean waits) {
    Set<String> asked = new HashSet<>();
    loop.getSessions().forEach(session -> asked.add(session.getKind()));
    Set<String> kinds = new HashSet<>();
    sessions.forEach(session -> kinds.add(session.getKind()));
    return kinds.size() == sessions.size()
        && (waits ? asked.containsAll(kinds) && !kinds.equals(asked) : kinds.equals(asked));
  }

  private static boolean isAsLong(InterviewSession session, InterviewLoop loop) {
    LoopSession asked = named(loop, session.getKind());
    return asked == null
        || Duration.between(session.getStart(), session.getEnd())
            .equals(Duration.ofMinutes(asked.getMinutes()));
  }

  private static boolean isInOrder(List<InterviewSession> sessions, InterviewLoop loop) {
    List<String> asked = loop.getSessions().stream().map(LoopSession::getKind).toList();
    List<Integer> places =
        sessions.stream().map(session -> asked.indexOf(session.getKind())).toList();
    return places.equals(places.stream().sorted().toList());
  }

  private static boolean keepsBreaks(
      List<InterviewSession> sessions, InterviewLoop loop, ZoneId zone) {
    Duration least = Duration.ofMinutes(loop.getBreakMinutes());
    for (int i = 1; i < sessions.size(); i++) {
      InterviewSession before = sessions.get(i - 1);
      InterviewSession session = sessions.get(i);
      if (day(before, zone).equals(day(session, zone))
          && Duration.between(before.getEnd(), session.getStart()).compareTo(least) < 0) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate day(InterviewSession session, ZoneId zone) {
    return LocalDate.ofInstant(session.getStart(), zone);
  }
}
