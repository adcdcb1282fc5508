package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.POOL;

import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.PoolCommand.ReleaseInterview;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolCommand.RetryWaitlist;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What could happen to a pool: the same for the same seed. */
final class RandomHistory {

  private static final List<String> SKILLS = List.of("coding", "design", "leadership");

  private final Random random;
  private final List<LoopShape> shapes = new ArrayList<>();
  private Instant now;
  private int applications;

  RandomHistory(long seed) {
    this.random = new Random(seed);
    this.now = Samples.moment(random);
    for (int i = 0; i < 4; i++) {
      shapes.add(shape());
    }
  }

  Instant now() {
    return now;
  }

  /** The next command; time goes on by nothing, minutes or days. */
  PoolCommand next() {
    now =
        switch (random.nextInt(6)) {
          case 0 -> now.plusSeconds(random.nextInt(3 * 86_400));
          case 1, 2 -> now.plusSeconds(random.nextInt(3600));
          default -> now.plusMillis(random.nextInt(2));
        };
    return switch (random.nextInt(10)) {
      case 0, 1 -> new RegisterInterviewer(POOL, "api", interviewer());
      case 2, 3 ->
          new ReleaseInterview(
              POOL,
              Samples.candidacy(random.nextInt(applications + 1)).applicationId(),
              CancelReason.WITHDRAWN);
      case 4 -> new RetryWaitlist(POOL);
      default ->
          new RequestInterview(
              POOL,
              Samples.candidacy(
                  random.nextInt(8) == 0 ? random.nextInt(applications + 1) : applications++),
              shapes.get(random.nextInt(shapes.size())));
    };
  }

  /** An interviewer of a few, with hours and limits that change when they are registered again. */
  Interviewer interviewer() {
    List<WorkingHours> week = new ArrayList<>();
    for (int day = 1; day <= 7; day++) {
      if (random.nextInt(3) > 0) {
        int start = random.nextInt(20) * 60 + random.nextInt(4) * 15 + random.nextInt(2) * 5;
        int end = Math.min(1440, start + 60 + random.nextInt(480));
        week.add(new WorkingHours(DayOfWeek.of(day), start, end));
      }
    }
    week.add(new WorkingHours(DayOfWeek.WEDNESDAY, 10 * 60, 12 * 60));
    List<String> skills = new ArrayList<>(SKILLS);
    skills.remove(random.nextInt(4) % SKILLS.size());
    return Samples.withLimits(
        Samples.interviewer(
            "interviewer-" + random.nextInt(6),
            Samples.zone(random).getId(),
            week,
            skills.toArray(String[]::new)),
        1 + random.nextInt(3),
        1 + random.nextInt(6));
  }

  /** A loop of one to four sessions, for someone whose zone may be unknown. */
  LoopShape shape() {
    List<InterviewLoop.Session> sessions = new ArrayList<>();
    for (int i = 0, count = 1 + random.nextInt(4); i < count; i++) {
      sessions.add(
          new InterviewLoop.Session(
              "session-" + i,
              SKILLS.get(random.nextInt(SKILLS.size())),
              15 * (1 + random.nextInt(8)),
              random.nextInt(4) == 0 ? 2 : 1));
    }
    @Nullable String zone = random.nextInt(3) == 0 ? null : Samples.zone(random).getId();
    return LoopShape.of(
        new InterviewLoop(
            sessions, 1 + random.nextInt(3), random.nextInt(50), 2 + random.nextInt(20)),
        zone);
  }
}
