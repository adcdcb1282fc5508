package hiring.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the services, as people read them. */
class ExplainedTest {

  private static final int WIDTH = 100;

  @Test
  void a_decision_tells_each_criterion_with_what_it_gave_of_what_it_could() {
    String text =
        new Decision(
                JsonMapper.shared()
                    .readTree(
                        """
                        {"outcome": "referred", "score": 15, "passMark": 55, "criteria": [
                          {"id": "languages", "result": "met", "points": 15, "possible": 15,
                           "matched": ["Go", "C#"]},
                          {"id": "experience", "result": "unknown", "points": 0, "possible": 20,
                           "matched": []}]}
                        """))
            .text();

    assertThat(text)
        .isEqualTo(
            """
            @|bold referred|@ with 15 of 35 points; 55 are needed to pass
              criterion   result    points   found
              languages   met      15 of 15  Go, C#
              experience  unknown   0 of 20
            """);
  }

  @Test
  void a_loop_is_told_in_one_zone_and_in_that_of_whoever_sits_in_another() {
    String text =
        new InterviewPlan(
                JsonMapper.shared()
                    .readTree(
                        """
                        {"status": "scheduled", "sessions": [
                          {"kind": "coding", "start": "2026-03-27T08:00:00Z",
                           "end": "2026-03-27T09:00:00Z", "zone": "Europe/Berlin",
                           "interviewers": ["interviewer-1"]},
                          {"kind": "leadership", "start": "2026-03-30T13:00:00Z",
                           "end": "2026-03-30T13:45:00Z", "zone": "America/New_York",
                           "interviewers": ["interviewer-4", "interviewer-6"]}]}
                        """))
            .text();

    // Between the two the clocks of Berlin go forward.
    assertThat(text)
        .isEqualTo(
            """
            times in Europe/Berlin
              day              time         session     with                          for them
              Fri 27 Mar 2026  09:00-10:00  coding      interviewer-1
              Mon 30 Mar 2026  15:00-15:45  leadership  interviewer-4, interviewer-6  09:00 America/New_York
            """);
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(WIDTH));
  }
}
