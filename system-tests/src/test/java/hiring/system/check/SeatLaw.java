package hiring.system.check;

import hiring.events.InterviewLoop;
import hiring.events.InterviewSession;
import hiring.events.Interviewer;
import hiring.events.LoopSession;
import hiring.events.Seat;
import hiring.events.SessionTrainee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each seat of a session is taken by someone who leads one of its skills, all of them different;
 * whoever sits in to learn has a part, is learning one of those skills, and they are no more than
 * the session takes.
 */
final class SeatLaw implements BookLaw {

  private static final String NAME = "each seat by someone who can";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    Trainees trainees = new Trainees(book);
    List<Finding> findings = new ArrayList<>();
    for (Arranged arranged : book.arranged()) {
      InterviewLoop loop = book.applicants().loop(arranged);
      for (InterviewSession session : arranged.fresh()) {
        LoopSession asked = loop == null ? null : LoopLaw.named(loop, session.getKind());
        // What is no session of the loop is another law's finding.
        if (asked != null) {
          judge(arranged, session, asked, trainees, findings);
        }
      }
    }
    return findings;
  }

  private static void judge(
      Arranged arranged,
      InterviewSession session,
      LoopSession asked,
      Trainees trainees,
      List<Finding> findings) {
    List<List<String>> seats = seats(asked);
    List<String> sitting = Booked.sitting(session);
    if (session.getInterviewers().size() != seats.size()
        || new HashSet<>(sitting).size() != sitting.size()) {
      findings.add(Finding.of(NAME, arranged.by(), "as many as seats, and all different"));
    } else if (!canTake(arranged, session, seats, trainees)) {
      findings.add(Finding.of(NAME, arranged.by(), "a seat of somebody who cannot take it"));
    }
    Set<String> skills = new HashSet<>();
    seats.forEach(skills::addAll);
    if (session.getTrainees().size() > asked.getTrainees()) {
      findings.add(Finding.of(NAME, arranged.by(), "too many trainees"));
    }
    for (SessionTrainee trainee : session.getTrainees()) {
      if (!stays(arranged, session, trainee)
          && !trainees.mayLearn(arranged, session, trainee, skills)) {
        findings.add(Finding.of(NAME, arranged.by(), "a part that a trainee has not come to"));
      }
    }
  }

  /** Whether a trainee sat in on it already, and only others have changed. */
  private static boolean stays(
      Arranged arranged, InterviewSession session, SessionTrainee trainee) {
    return arranged.sessionsBefore().stream()
        .anyMatch(before ->
            before.getKind().equals(session.getKind())
                && before.getStart().equals(session.getStart())
                && before.getTrainees().contains(trainee));
  }

  /** For each seat the skills of which one will do. */
  static List<List<String>> seats(LoopSession asked) {
    return asked.getSeats().isEmpty()
        ? Collections.nCopies(asked.getInterviewers(), List.of(asked.getSkill()))
        : asked.getSeats().stream().map(Seat::getSkills).toList();
  }

  private static boolean canTake(
      Arranged arranged, InterviewSession session, List<List<String>> seats, Trainees trainees) {
    List<Interviewer> people = new ArrayList<>();
    for (String interviewer : session.getInterviewers()) {
      Interviewer known = trainees.known(arranged, interviewer);
      if (known == null) {
        return false;
      }
      people.add(known);
    }
    return seated(arranged, session, seats, people, trainees);
  }

  /** Whether the first seat, and then the others, can be filled from these. */
  private static boolean seated(
      Arranged arranged,
      InterviewSession session,
      List<List<String>> seats,
      List<Interviewer> people,
      Trainees trainees) {
    if (seats.isEmpty()) {
      return true;
    }
    for (Interviewer person : people) {
      if (seats.getFirst().stream()
          .anyMatch(skill -> trainees.leads(arranged, session, person, skill))) {
        List<Interviewer> others = new ArrayList<>(people);
        others.remove(person);
        if (seated(arranged, session, seats.subList(1, seats.size()), others, trainees)) {
          return true;
        }
      }
    }
    return false;
  }
}
