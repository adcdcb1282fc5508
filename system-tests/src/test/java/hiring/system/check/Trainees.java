package hiring.system.check;

import hiring.events.InterviewSession;
import hiring.events.Interviewer;
import hiring.events.SessionTrainee;
import hiring.events.TraineePart;
import hiring.events.Training;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who leads what, and who is learning it, as it was known at each decision. */
final class Trainees {

  private final Book book;

  Trainees(Book book) {
    this.book = book;
  }

  /** Somebody of an application's pool, as they were known when it was decided. */
  @Nullable Interviewer known(Arranged arranged, String interviewer) {
    return book.interviewers().asOf(arranged.pool() + "/" + interviewer, arranged.from());
  }

  /** Whether somebody leads a skill, or has learned it by then. */
  boolean leads(Arranged arranged, InterviewSession session, Interviewer person, String skill) {
    return person.getSkills().contains(skill);
  }

  /** Whether somebody is to sit in with that part: first as a shadow, then as a reverse shadow. */
  boolean mayLearn(
      Arranged arranged, InterviewSession session, SessionTrainee trainee, Set<String> skills) {
    Interviewer person = known(arranged, trainee.getInterviewerId());
    return person != null
        && trainee.getPart() != TraineePart.OTHER
        && person.getTraining().stream().map(Training::getSkill).anyMatch(skills::contains);
  }
}
