package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.POOL;
import static hiring.scheduling.domain.Samples.candidacy;
import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.streams.testing.DeciderTest.NOW;

import hiring.decider.Decision;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Planned.Shortage.Reason;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.PoolCommand.ReleaseInterview;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolEvent.InterviewCancelled;
import hiring.scheduling.domain.PoolEvent.InterviewScheduled;
import hiring.scheduling.domain.PoolEvent.InterviewWaitlisted;
import hiring.scheduling.domain.PoolEvent.InterviewerRegistered;
import hiring.scheduling.domain.PoolEvent.LineEnded;
import hiring.scheduling.domain.PoolEvent.LoopLearned;
import hiring.scheduling.domain.PoolEvent.NothingFits;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Commands to a pool and what became of them, for tests; NOW is a Monday. */
final class PoolSamples {

  /** One hour a week: Wednesday 09:00 in Berlin. */
  static final Interviewer RARE =
      interviewer(
          "interviewer-1", "Europe/Berlin", Samples.on(DayOfWeek.WEDNESDAY, 9, 10), "coding");

  static final Interviewer OFTEN =
      interviewer("interviewer-2", "Europe/Berlin", weekdays(9, 17), "coding");

  /** An hour of coding within two weeks, in which RARE has two hours. */
  static final LoopShape SHAPE =
      LoopShape.of(new InterviewLoop(List.of(session("coding", 60)), 4, 24, 14), "Europe/Berlin");

  static final Shortage NO_SKILL = new Shortage(Reason.SKILL, "coding");
  static final Shortage NO_TIME = new Shortage(Reason.HORIZON, "coding");

  /** When a search at NOW is worth repeating. */
  static final Instant NEXT_LOOK = Instant.parse("2026-03-02T10:15:00Z");

  private PoolSamples() {}

  static PoolCommand register(Interviewer interviewer) {
    return new RegisterInterviewer(POOL, "api", interviewer);
  }

  static PoolCommand request(int application) {
    return new RequestInterview(POOL, candidacy(application), SHAPE);
  }

  static PoolCommand release(int application) {
    return new ReleaseInterview(
        POOL, candidacy(application).applicationId(), CancelReason.WITHDRAWN);
  }

  static PoolEvent registered(Interviewer interviewer) {
    return new InterviewerRegistered(POOL, "api", interviewer, NOW);
  }

  /** An hour of RARE's. */
  static PoolEvent scheduled(int application, String start, Instant at) {
    return new InterviewScheduled(
        POOL, candidacy(application), SHAPE.wishes(), 0, List.of(), List.of(hour(start)), at);
  }

  static PoolEvent scheduledAgain(int application, int sequence, String start) {
    return new InterviewScheduled(
        POOL,
        candidacy(application),
        SHAPE.wishes(),
        sequence,
        List.of(),
        List.of(hour(start)),
        NOW);
  }

  static PoolEvent scheduled(int application, String start) {
    return scheduled(application, start, NOW);
  }

  static PoolEvent cancelled(int application, int sequence, ArrangedSession... sessions) {
    return new InterviewCancelled(
        POOL, candidacy(application), sequence, CancelReason.WITHDRAWN, List.of(sessions), NOW);
  }

  static PoolEvent waitlisted(int application, Shortage shortage, Instant at) {
    return waitlisted(application, SHAPE, shortage, at);
  }

  static PoolEvent waitlisted(int application, LoopShape shape, Shortage shortage, Instant at) {
    return new InterviewWaitlisted(
        POOL,
        candidacy(application),
        shape.wishes(),
        shape.id(),
        at,
        shortage,
        0,
        List.of(),
        List.of(),
        at);
  }

  static PoolEvent nothingFits(Shortage shortage, Instant until) {
    return new NothingFits(POOL, SHAPE, shortage, until);
  }

  static PoolEvent learned(LoopShape shape) {
    return new LoopLearned(POOL, shape.loop());
  }

  static PoolEvent lineEnded() {
    return new LineEnded(POOL, SHAPE.id());
  }

  static ArrangedSession hour(String start) {
    Instant from = Instant.parse(start);
    return new ArrangedSession(
        "coding",
        from,
        from.plusSeconds(3600),
        ZoneId.of("Europe/Berlin"),
        List.of(RARE.interviewerId()));
  }

  /** RARE's hours within the horizon are taken by applications 1 and 2; the others wait. */
  static List<PoolEvent> taken(int... waiting) {
    List<PoolEvent> history = new ArrayList<>();
    history.add(registered(RARE));
    history.add(learned(SHAPE));
    history.add(scheduled(1, "2026-03-04T08:00:00Z"));
    history.add(scheduled(2, "2026-03-11T08:00:00Z"));
    history.addAll(waiting(NO_TIME, waiting));
    return history;
  }

  /** These wait, a millisecond after one another. */
  static List<PoolEvent> waiting(Shortage shortage, int... applications) {
    List<PoolEvent> history = new ArrayList<>();
    history.add(learned(SHAPE));
    history.add(nothingFits(shortage, NEXT_LOOK));
    for (int i = 0; i < applications.length; i++) {
      history.add(waitlisted(applications[i], shortage, NOW.plusMillis(i)));
    }
    return history;
  }

  static List<PoolEvent> and(List<PoolEvent> history, PoolEvent... events) {
    List<PoolEvent> all = new ArrayList<>(history);
    all.addAll(List.of(events));
    return all;
  }

  static List<InterviewScheduled> scheduledBy(Decision<PoolEvent, PoolRefusal> decision) {
    return decision instanceof Decision.Accepted<PoolEvent, PoolRefusal>(List<PoolEvent> events)
        ? events.stream()
            .filter(InterviewScheduled.class::isInstance)
            .map(InterviewScheduled.class::cast)
            .toList()
        : List.of();
  }
}
