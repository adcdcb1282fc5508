package hiring.system.check;

import hiring.events.InterviewLoop;
import hiring.events.InterviewSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is arranged or moved starts after the notice and before the horizon of the decision. */
final class NoticeLaw implements BookLaw {

  private static final String NAME = "after the notice, before the horizon";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    for (Arranged arranged : book.arranged()) {
      InterviewLoop loop = book.applicants().loop(arranged);
      if (loop != null) {
        Instant first = arranged.now().plus(Duration.ofHours(loop.getNoticeHours()));
        Instant last = arranged.now().plus(Duration.ofDays(loop.getHorizonDays()));
        for (InterviewSession session : arranged.moved()) {
          if (session.getStart().isBefore(first)) {
            findings.add(Finding.of(NAME, arranged.by(), "starts within the notice"));
          }
          if (session.getStart().isAfter(last)) {
            findings.add(Finding.of(NAME, arranged.by(), "starts after the horizon"));
          }
        }
      }
    }
    return findings;
  }
}
