package hiring.scheduling.web;

import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Availability;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Wishes;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What scripts read. */
class InterviewViewTest {

  private static final Candidacy CANDIDACY = new Candidacy(application(1), ROLE, 1, "greenhouse");
  private static final Wishes WISHES = new Wishes(application(9), Availability.in(null), List.of());
  private static final List<ArrangedSession> SESSIONS =
      List.of(
          new ArrangedSession(
              "coding",
              NOW,
              NOW.plusSeconds(3600),
              ZoneId.of("Europe/Vienna"),
              List.of("a", "b"),
              List.of(new ArrangedSession.Trainee("t", Part.REVERSE_SHADOW, "coding"))));

  /** As application.yml sets it. */
  private final JsonMapper json =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  @Test
  void a_scheduled_interview_shows_its_sessions() {
    assertThat(
            shown(
                InterviewView.of(
                    POOL, new Arrangement.Booked(CANDIDACY, WISHES, 0, SESSIONS, NOW))))
        .isEqualTo(
            """
            {"applicationId":"%s","status":"scheduled","poolId":"engineering","roleId":"%s",\
            "sequence":0,"sessions":[{"kind":"coding","start":"2026-03-02T10:00:00Z",\
            "end":"2026-03-02T11:00:00Z","zone":"Europe/Vienna","interviewers":["a","b"],\
            "trainees":[{"interviewerId":"t","part":"REVERSE_SHADOW"}]}]}\
            """
                .formatted(application(1), ROLE));
  }

  @Test
  void who_waits_sees_what_is_short() {
    Shortage shortage = new Shortage(Shortage.Reason.LIMIT, "design");
    assertThat(
            shown(
                InterviewView.of(
                    POOL,
                    new Arrangement.Waiting(
                        CANDIDACY, WISHES, application(9), NOW, shortage, 2, List.of()))))
        .isEqualTo(
            """
            {"applicationId":"%s","status":"waitlisted","poolId":"engineering","roleId":"%s",\
            "reason":"LIMIT","shortOf":"design","waitingSince":"2026-03-02T10:00:00Z",\
            "sequence":2,"sessions":[]}\
            """
                .formatted(application(1), ROLE));
  }

  @Test
  void who_waits_for_some_sessions_sees_those_that_stand() {
    Shortage shortage = new Shortage(Shortage.Reason.HOURS, "design");
    InterviewView view =
        InterviewView.of(
            POOL,
            new Arrangement.Waiting(CANDIDACY, WISHES, application(9), NOW, shortage, 2, SESSIONS));
    assertThat(view.sessions()).extracting(InterviewView.Session::kind).containsExactly("coding");
  }

  @Test
  void what_was_called_off_has_a_reason_and_no_sessions() {
    assertThat(
            shown(
                InterviewView.of(
                    POOL,
                    new Arrangement.Cancelled(
                        CANDIDACY, 1, CancelReason.WITHDRAWN, SESSIONS, NOW))))
        .contains(
            "\"status\":\"cancelled\"",
            "\"reason\":\"WITHDRAWN\"",
            "\"sequence\":1",
            "\"sessions\":[]");
  }

  @Test
  void what_is_not_decided_says_so() {
    assertThat(shown(InterviewView.undecided(application(1), InterviewStatus.AWAITING_ROLE, null)))
        .isEqualTo(
            "{\"applicationId\":\""
                + application(1)
                + "\",\"status\":\"awaiting-role\",\"sessions\":[]}");
  }

  private String shown(InterviewView view) {
    return json.writeValueAsString(view);
  }
}
