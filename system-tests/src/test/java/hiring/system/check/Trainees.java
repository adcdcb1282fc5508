package hiring.system.check;

import hiring.events.InterviewLoop;
import hiring.events.InterviewSession;
import hiring.events.Interviewer;
import hiring.events.LoopSession;
import hiring.events.SessionTrainee;
import hiring.events.TraineePart;
import hiring.events.Training;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who leads what, and who is learning it, as it was known at each decision. Whoever learns a skill
 * watches so many sessions, then takes so many while who leads watches, and leads from then on; a
 * session counts for those that start when it is over.
 */
final class Trainees {

  private final Book book;

  /** What somebody has learned of a skill by a moment. */
  private record Learned(long shadows, long reverseShadows) {

    boolean isEnoughFor(Training training) {
      return shadows >= training.getShadows() && reverseShadows >= training.getReverseShadows();
    }
  }

  Trainees(Book book) {
    this.book = book;
  }

  /** Somebody of an application's pool, as they were known when it was decided. */
  @Nullable Interviewer known(Arranged arranged, String interviewer) {
    return book.interviewers().asOf(arranged.pool() + "/" + interviewer, arranged.from());
  }

  /** Whether somebody leads a skill, or has learned it by the time of a session. */
  boolean leads(Arranged arranged, InterviewSession session, Interviewer person, String skill) {
    return person.getSkills().contains(skill)
        || person.getTraining().stream()
            .filter(training -> training.getSkill().equals(skill))
            .anyMatch(training ->
                learned(arranged, session, person.getInterviewerId(), skill).isEnoughFor(training));
  }

  /** Whether somebody is to sit in with that part for one of some skills. */
  boolean mayLearn(
      Arranged arranged, InterviewSession session, SessionTrainee trainee, Set<String> skills) {
    Interviewer person = known(arranged, trainee.getInterviewerId());
    return person != null
        && person.getTraining().stream()
            .filter(training -> skills.contains(training.getSkill()))
            .anyMatch(training -> trainee.getPart() == part(arranged, session, person, training));
  }

  private TraineePart part(
      Arranged arranged, InterviewSession session, Interviewer person, Training training) {
    Learned learned = learned(arranged, session, person.getInterviewerId(), training.getSkill());
    if (learned.isEnoughFor(training)) {
      return TraineePart.OTHER;
    }
    return learned.shadows() < training.getShadows()
        ? TraineePart.SHADOW
        : TraineePart.REVERSE_SHADOW;
  }

  private Learned learned(
      Arranged arranged, InterviewSession session, String interviewer, String skill) {
    List<Booked> before =
        book.byInterviewer().getOrDefault(arranged.pool() + "/" + interviewer, List.of()).stream()
            .filter(booked -> !booked.end().isAfter(session.getStart()))
            .filter(booked -> booked.isHeldAt(arranged.from()))
            .filter(booked -> teaches(booked, skill))
            .toList();
    return new Learned(
        before.stream().filter(booked -> booked.part() == TraineePart.SHADOW).count(),
        before.stream().filter(booked -> booked.part() == TraineePart.REVERSE_SHADOW).count());
  }

  private boolean teaches(Booked booked, String skill) {
    InterviewLoop loop = book.applicants().loop(booked.arranged());
    LoopSession asked = loop == null ? null : LoopLaw.named(loop, booked.session().getKind());
    return asked != null
        && SeatLaw.seats(asked).stream().anyMatch(skills -> skills.contains(skill));
  }
}
