package hiring.scheduling.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Interviewers and loops of every kind. */
final class RandomPeople {

  private static final List<String> SKILLS = List.of("coding", "design", "leadership");
  private static final int[] SHARES = {25, 50, 100, 100, 200};

  private final Random random;

  RandomPeople(Random random) {
    this.random = random;
  }

  String id() {
    return "interviewer-" + random.nextInt(6);
  }

  /** One of a few, of whom other things are known when they are registered again. */
  Interviewer interviewer(Instant now) {
    List<WorkingHours> week = new ArrayList<>();
    for (int day = 1; day <= 7; day++) {
      if (random.nextInt(3) > 0) {
        int start = random.nextInt(20) * 60 + random.nextInt(4) * 15 + random.nextInt(2) * 5;
        int end = Math.min(1440, start + 60 + random.nextInt(96) * 5);
        week.add(new WorkingHours(DayOfWeek.of(day), start, end));
      }
    }
    week.add(new WorkingHours(DayOfWeek.WEDNESDAY, 10 * 60, 12 * 60));
    List<String> skills = new ArrayList<>(SKILLS);
    String other = skills.remove(random.nextInt(4) % SKILLS.size());
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new Interviewer(
        id(),
        "Interviewer",
        Samples.zone(random).getId(),
        skills,
        week,
        1 + random.nextInt(3),
        1 + random.nextInt(6),
        random.nextInt(2) == 0
            ? List.of()
            : List.of(new Training(other, random.nextInt(3), random.nextInt(2))),
        travels(today),
        random.nextInt(3) > 0 ? List.of() : List.of(days(today, random.nextInt(14))),
        random.nextInt(2) * 15 * random.nextInt(5),
        SHARES[random.nextInt(SHARES.length)]);
  }

  /** Up to two, one after the other; the second may begin as the first ends. */
  private List<Travel> travels(LocalDate today) {
    List<Travel> travels = new ArrayList<>();
    int offset = 0;
    for (int i = random.nextInt(4); i > 1; i--) {
      offset += random.nextInt(6);
      Days days = days(today, offset);
      travels.add(new Travel(days, Samples.zone(random).getId()));
      offset = Math.toIntExact(days.lastDay().toEpochDay() - today.toEpochDay()) + 1;
    }
    return travels;
  }

  private Days days(LocalDate today, int offset) {
    LocalDate first = today.plusDays(offset);
    return new Days(first, first.plusDays(random.nextInt(4)));
  }

  /** A loop of one to four sessions, for someone whose zone may be unknown. */
  LoopShape shape() {
    List<InterviewLoop.Session> sessions = new ArrayList<>();
    boolean oneBlock = random.nextInt(5) == 0;
    for (int i = 0, count = 1 + random.nextInt(oneBlock ? 3 : 4); i < count; i++) {
      List<List<String>> seats = new ArrayList<>();
      for (int seat = random.nextInt(4) == 0 ? 2 : 1; seat > 0; seat--) {
        String skill = SKILLS.get(random.nextInt(SKILLS.size()));
        seats.add(
            random.nextInt(4) == 0
                ? List.of(skill, SKILLS.get(random.nextInt(SKILLS.size())))
                : List.of(skill));
      }
      sessions.add(
          new InterviewLoop.Session(
              "session-" + i,
              15 * (1 + random.nextInt(oneBlock ? 4 : 8)),
              seats,
              random.nextInt(3)));
    }
    @Nullable String zone = random.nextInt(3) == 0 ? null : Samples.zone(random).getId();
    return LoopShape.of(
        new InterviewLoop(
            sessions,
            oneBlock ? 4 : 1 + random.nextInt(3),
            random.nextInt(50),
            2 + random.nextInt(20),
            random.nextInt(3) > 0,
            random.nextInt(2) * 15 * random.nextInt(5),
            oneBlock),
        zone);
  }
}
