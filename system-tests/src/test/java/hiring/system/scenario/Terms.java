package hiring.system.scenario;

import hiring.events.Criterion;
import hiring.events.CriterionKind;
import hiring.events.Degree;
import hiring.events.InterviewLoop;
import hiring.events.Interviewer;
import hiring.events.LoopSession;
import hiring.events.MissingEvidence;
import hiring.events.Rubric;
import hiring.events.Weekday;
import hiring.events.WorkingHours;
import java.util.ArrayList;
import java.util.List;

/**
 * By what a company's applicants are judged and by whom they are interviewed: such that about half
 * pass, some are referred, and a pool's time does not do for everyone.
 */
final class Terms {

  static final String PERMIT = "May you work in this country?";
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin", "America/New_York", "Europe/London", "Asia/Kolkata", "Pacific/Auckland");
  private static final List<List<String>> SKILLS =
      List.of(List.of("coding"), List.of("coding", "design"), List.of("design"));
  private static final List<Weekday> WEEK =
      List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY);
  private static final int NOON = 12 * 60;

  private Terms() {}

  static Rubric rubric(int role) {
    return new Rubric(
        40 + 5 * role,
        25,
        List.of(
            criterion("experience", CriterionKind.YEARS, true, 20, MissingEvidence.REFER)
                .setMinimumYears(2.0)
                .build(),
            criterion("degree", CriterionKind.DEGREE, false, 15, MissingEvidence.NO_POINTS)
                .setMinimumDegree(Degree.BACHELOR)
                .build(),
            criterion("languages", CriterionKind.LANGUAGES, false, 20, MissingEvidence.NO_POINTS)
                .setAnyOf(List.of("Go", "Java", "C#", "Rust"))
                .setAtLeast(2)
                .build(),
            criterion("permit", CriterionKind.ANSWER, true, 0, MissingEvidence.REFER)
                .setQuestion(PERMIT)
                .setAnyOf(List.of("yes"))
                .build(),
            criterion("systems", CriterionKind.TEXT, false, 15, MissingEvidence.NO_POINTS)
                .setAnyOf(List.of("distributed system*"))
                .build()),
        false,
        0);
  }

  static InterviewLoop loop() {
    return new InterviewLoop(
        List.of(
            new LoopSession("coding", "coding", 45, 1, "", List.of(), 1),
            new LoopSession("design", "design", 60, 2, "", List.of(), 1)),
        4,
        24,
        28,
        true,
        0,
        false);
  }

  /** One of a pool: by number they live and work at other times and can do other things. */
  static Interviewer interviewer(int number, int perWeek) {
    List<WorkingHours> week = new ArrayList<>();
    int start = 8 * 60 + 15 * (number % 5);
    for (Weekday day : WEEK) {
      week.add(new WorkingHours(day, start, NOON));
      week.add(new WorkingHours(day, NOON + 30, start + 9 * 60));
    }
    return new Interviewer(
        "interviewer-" + number,
        "Interviewer " + number,
        ZONES.get(number % ZONES.size()),
        SKILLS.get(number % SKILLS.size()),
        week,
        Math.ceilDiv(perWeek, WEEK.size()),
        perWeek,
        List.of(),
        List.of(),
        List.of(),
        0,
        100);
  }

  private static Criterion.Builder criterion(
      String id, CriterionKind kind, boolean knockout, int points, MissingEvidence whenMissing) {
    return Criterion.newBuilder()
        .setId(id)
        .setTitle("Criterion " + id)
        .setKind(kind)
        .setKnockout(knockout)
        .setPoints(points)
        .setWhenMissing(whenMissing);
  }
}
