package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.Planned.Plan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every search, against one that tries everything. */
class PlannerLawsTest {

  static LongStream seeds() {
    return LongStream.range(0, 250);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_loop_is_over_earlier_and_where_none_is_found_there_is_none(long seed) {
    RandomHistory random = new RandomHistory(seed);
    Pool pool = randomPool(random, seed);
    LoopShape shape = random.shape();
    Planned planned = Planner.plan(pool, shape, random.now());
    int end = new Exhaustive(pool, shape, random.now()).earliestEnd();
    assertThat(planned instanceof Plan(var sessions) ? end(sessions.getLast()) : Exhaustive.NEVER)
        .isEqualTo(end);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_question_has_the_same_answer(long seed) {
    RandomHistory random = new RandomHistory(seed);
    Pool pool = randomPool(random, seed);
    LoopShape shape = random.shape();
    assertThat(Planner.plan(pool, shape, random.now()))
        .isEqualTo(Planner.plan(pool, shape, random.now()));
  }

  private static int end(ArrangedSession session) {
    return Slots.atOrAfter(session.end());
  }

  /** Nobody has a limit that a loop could reach; much of their time is taken. */
  private static Pool randomPool(RandomHistory history, long seed) {
    Random random = new Random(seed);
    Pool pool = Pool.empty();
    for (int i = 0; i < 4; i++) {
      Calendar calendar =
          Calendar.of(Samples.withLimits(history.interviewer(), 100, 100), null, null);
      int first = Slots.atOrAfter(history.now());
      for (int taken = 0; taken < 20; taken++) {
        int start = first + random.nextInt(20 * 96);
        calendar =
            calendar.book(
                new Booking(Samples.candidacy(taken).applicationId(), start, start + 12),
                history.now());
      }
      pool = pool.with(calendar);
    }
    return pool;
  }

  /** Tries every start of every session; remembers what it has tried. */
  private static final class Exhaustive {

    static final int NEVER = Integer.MAX_VALUE;

    /** The session to be placed next, the first slot for it, and the sessions of the day before. */
    private record Question(int session, int from, int day, int sessionsThatDay) {}

    private final Map<Question, Integer> answers = new HashMap<>();
    private final Map<String, Bits> free = new HashMap<>();
    private final @Nullable Bits applicant;
    private final Pool pool;
    private final LoopShape shape;
    private final Window window;
    private final ZoneId zone;

    Exhaustive(Pool pool, LoopShape shape, Instant now) {
      this.pool = pool;
      this.shape = shape;
      this.window = Window.of(shape.loop(), now);
      this.zone = shape.zone() == null ? ZoneOffset.UTC : shape.zone();
      this.applicant =
          shape.zone() == null
              ? null
              : ApplicantHours.in(shape.zone()).inside(window.earliest(), window.end());
      pool.calendars()
          .forEach((id, calendar) ->
              free.put(
                  id,
                  calendar
                      .openings(window.earliest(), window.end())
                      .free(window.earliest(), window.end())));
    }

    int earliestEnd() {
      return earliestEnd(new Question(0, window.earliest(), Integer.MIN_VALUE, 0));
    }

    private int earliestEnd(Question question) {
      if (question.session() == shape.loop().sessions().size()) {
        return question.from();
      }
      Integer known = answers.get(question);
      if (known != null) {
        return known;
      }
      InterviewLoop.Session session = shape.loop().sessions().get(question.session());
      int best = NEVER;
      for (int start = question.from(); start <= window.latest(); start++) {
        int day = Slots.day(start, zone);
        int thatDay = day == question.day() ? question.sessionsThatDay() + 1 : 1;
        if (thatDay <= shape.loop().sessionsPerDay() && fits(session, start)) {
          best =
              Math.min(
                  best,
                  earliestEnd(
                      new Question(question.session() + 1, start + session.slots(), day, thatDay)));
        }
      }
      answers.put(question, best);
      return best;
    }

    private boolean fits(InterviewLoop.Session session, int start) {
      int end = start + session.slots();
      if (applicant != null && !all(applicant, start, end)) {
        return false;
      }
      int able = 0;
      for (Calendar calendar : pool.calendars().values()) {
        Bits time = free.get(calendar.interviewer().interviewerId());
        if (calendar.leads(session.seats().getFirst(), start)
            && time != null
            && all(time, start, end)) {
          able++;
        }
      }
      return able >= session.seats().size();
    }

    private static boolean all(Bits bits, int from, int to) {
      for (int slot = from; slot < to; slot++) {
        if (!bits.get(slot)) {
          return false;
        }
      }
      return true;
    }
  }
}
