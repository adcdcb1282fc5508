package hiring.scheduling.domain;

import hiring.scheduling.domain.ArrangedSession.Trainee;
import hiring.scheduling.domain.Planned.Plan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A search so small that every way can be tried: few people with tight limits, and few days. */
final class SmallSearch {

  private final Random random;
  private final Map<String, Person> people = new TreeMap<>();
  private final List<ArrangedSession> booked = new ArrayList<>();
  private final InterviewLoop loop;
  private final Applicant applicant;
  private Pool pool = Pool.empty();
  private LoopShape shape;
  private Instant now;

  SmallSearch(long seed) {
    this.random = new Random(seed);
    this.now = Samples.moment(random);
    this.loop = loop();
    this.shape = LoopShape.of(loop, random.nextInt(4) == 0 ? Samples.zone(random).getId() : null);
    this.applicant = new Applicant(shape);
    for (int i = 0; i < 3; i++) {
      join(interviewer("interviewer-" + i));
    }
    for (int i = 0; i < 2; i++) {
      book(i);
    }
    if (shape.zone() == null && random.nextBoolean()) {
      come();
    }
  }

  Planned plan() {
    return Planner.plan(pool, shape, now);
  }

  Exhaustive exhaustive(@Nullable Instant before) {
    return new Exhaustive(people, booked, applicant, shape.standing(), now, before);
  }

  /** Some sessions of a plan stand, and may have begun; the others are sought again. */
  SmallSearch withSomeStanding(Plan plan) {
    List<ArrangedSession> standing =
        plan.sessions().stream().filter(session -> random.nextBoolean()).toList();
    pool = pool.arranged(Samples.candidacy(1).applicationId(), List.of(), standing, now);
    booked.addAll(standing);
    shape = new LoopShape(loop, shape.availability(), standing, shape.declined());
    if (random.nextBoolean() && !standing.isEmpty()) {
      now = standing.getFirst().start();
    }
    return this;
  }

  boolean isComplete() {
    return shape.missing().isEmpty();
  }

  /** When the last is over of those that did not stand. */
  Instant endOfWhatWasMissing() {
    return ((Plan) plan())
        .sessions().stream()
            .filter(session -> !shape.standing().contains(session))
            .map(ArrangedSession::end)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
  }

  private void join(Interviewer interviewer) {
    people.put(interviewer.interviewerId(), new Person(interviewer));
    pool = pool.with(Calendar.of(interviewer, null, null));
  }

  private InterviewLoop loop() {
    List<InterviewLoop.Session> sessions = new ArrayList<>();
    for (int i = 0, count = 1 + random.nextInt(3); i < count; i++) {
      List<List<String>> seats = new ArrayList<>();
      for (int seat = random.nextInt(4) == 0 ? 2 : 1; seat > 0; seat--) {
        seats.add(random.nextInt(3) == 0 ? List.of("coding", "design") : List.of(skill()));
      }
      sessions.add(
          new InterviewLoop.Session(
              "session-" + i, 15 * (2 + random.nextInt(5)), seats, random.nextInt(3)));
    }
    return new InterviewLoop(
        sessions,
        1 + random.nextInt(3),
        random.nextInt(12),
        2 + random.nextInt(3),
        random.nextBoolean(),
        random.nextInt(2) * 30,
        random.nextInt(4) == 0);
  }

  private String skill() {
    return random.nextBoolean() ? "coding" : "design";
  }

  private Interviewer interviewer(String id) {
    List<WorkingHours> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      int start = random.nextInt(84) * 15;
      week.add(new WorkingHours(day, start, Math.min(1440, start + 90 + random.nextInt(8) * 15)));
    }
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    boolean learns = random.nextInt(3) == 0;
    return new Interviewer(
        id,
        "Interviewer",
        Samples.zone(random).getId(),
        learns
            ? List.of("design")
            : random.nextBoolean() ? List.of("coding", "design") : List.of(skill()),
        week,
        1 + random.nextInt(2),
        1 + random.nextInt(3),
        learns ? List.of(new Training("coding", 1, 0)) : List.of(),
        random.nextInt(3) > 0
            ? List.of()
            : List.of(
                new Travel(
                    new Days(today.plusDays(1), today.plusDays(1 + random.nextInt(2))),
                    Samples.zone(random).getId())),
        random.nextInt(4) > 0 ? List.of() : List.of(new Days(today.plusDays(1), today.plusDays(1))),
        random.nextInt(3) * 15,
        100);
  }

  /** Somebody has a session of another loop, in which another one learns. */
  private void book(int number) {
    Instant start = Slots.start(Slots.atOrAfter(now) + random.nextInt(200));
    String trainee = "interviewer-" + (number + 1);
    boolean learns = !person(trainee).interviewer.training().isEmpty();
    ArrangedSession session =
        new ArrangedSession(
            "other",
            start,
            start.plusSeconds(3600),
            ZoneId.of("UTC"),
            List.of("interviewer-" + number),
            learns ? List.of(new Trainee(trainee, Part.SHADOW, "coding")) : List.of());
    if (booked.stream().noneMatch(other -> Applicant.overlap(session, other))) {
      booked.add(session);
      pool =
          pool.arranged(
              Samples.candidacy(50 + number).applicationId(), List.of(), List.of(session), now);
    }
  }

  private Person person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  /** The applicant comes at some times only, not before one, not at another, and without one. */
  private void come() {
    Instant day = Slots.start(Slots.atOrAfter(now) + random.nextInt(48));
    Period first = new Period(day, day.plusSeconds(36_000L + 900L * random.nextInt(40)));
    Period second = new Period(first.end().plusSeconds(7_200), first.end().plusSeconds(90_000));
    ArrangedSession given =
        new ArrangedSession(
            "given",
            second.start().plusSeconds(3_600),
            second.start().plusSeconds(7_200),
            ZoneId.of("UTC"),
            List.of());
    Declined declined = new Declined("session-0", "interviewer-" + random.nextInt(3));
    applicant.windows.addAll(List.of(first, second));
    applicant.notBefore = day.plusSeconds(1_800);
    applicant.givenUp.add(given);
    applicant.declined.add(declined);
    shape =
        new LoopShape(
            loop,
            new Availability(
                null,
                List.of(
                    Span.within(first.start(), first.end()),
                    Span.within(second.start(), second.end())),
                Slots.atOrAfter(applicant.notBefore),
                List.of(given.span())),
            List.of(),
            List.of(declined));
  }
}
