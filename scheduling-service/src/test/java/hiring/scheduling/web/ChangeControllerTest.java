package hiring.scheduling.web;

import static hiring.scheduling.Examples.application;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.events.CancelInterview;
import hiring.events.DeclineSession;
import hiring.events.RescheduleInterview;
import hiring.events.RescheduleReason;
import hiring.events.SetAvailability;
import hiring.events.TimeSpan;
import hiring.scheduling.domain.PoolRefusal;
import hiring.scheduling.web.ChangeController.AvailabilityRequest;
import hiring.scheduling.web.ChangeController.DeclineRequest;
import hiring.scheduling.web.ChangeController.RescheduleRequest;
import hiring.scheduling.web.ChangeController.Window;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.UnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

class ChangeControllerTest {

  private static final UUID APPLICATION = application(1);
  private static final String HELD = "{\"status\": \"scheduled\"}";

  private final Asked asked = new Asked();
  private final Elsewhere stores =
      new Elsewhere()
          .with("/interviews/" + APPLICATION, "{\"poolId\": \"engineering\"}")
          .with("/interviews/" + application(2), "{\"status\": \"awaiting-role\"}")
          .with("/pools/engineering/interviews/" + APPLICATION, HELD);
  private final ChangeController controller =
      new ChangeController(
          new PoolCommands(
              asked, Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC)),
          new Interviews(stores, JsonMapper.shared()));

  @Test
  void availability_is_told_to_the_pool_and_answered_with_the_interview() {
    ResponseEntity<?> answer =
        controller.setAvailability(
            APPLICATION,
            new AvailabilityRequest(
                "Europe/Vienna",
                List.of(new Window("2026-03-09T09:00:00+01:00", "2026-03-09T12:00:00+01:00"))),
            request());

    SetAvailability set = asked.only(SetAvailability.class);
    assertThat(asked.keys()).containsExactly("hiring.scheduling-commands engineering");
    assertThat(set.getApplicationId()).isEqualTo(APPLICATION);
    assertThat(set.getTimeZone()).isEqualTo("Europe/Vienna");
    assertThat(set.getWindows())
        .containsExactly(
            new TimeSpan(
                Instant.parse("2026-03-09T08:00:00Z"), Instant.parse("2026-03-09T11:00:00Z")));
    assertThat(answer.getBody()).isEqualTo(HELD.getBytes(UTF_8));
  }

  @Test
  void an_interviewer_declines_a_session() {
    controller.decline(APPLICATION, "coding", new DeclineRequest("a"), request());

    DeclineSession decline = asked.only(DeclineSession.class);
    assertThat(decline.getKind()).isEqualTo("coding");
    assertThat(decline.getInterviewerId()).isEqualTo("a");
  }

  @Test
  void sessions_are_moved_for_whoever_asks() {
    controller.reschedule(
        APPLICATION,
        new RescheduleRequest("APPLICANT", List.of("coding"), "2026-03-09T09:00:00Z"),
        request());

    RescheduleInterview move = asked.only(RescheduleInterview.class);
    assertThat(move.getReason()).isEqualTo(RescheduleReason.APPLICANT);
    assertThat(move.getKinds()).containsExactly("coding");
    assertThat(move.getNotBefore()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
  }

  @Test
  void unless_it_is_said_all_are_moved_as_soon_as_possible() {
    controller.reschedule(APPLICATION, new RescheduleRequest("COORDINATOR", null, null), request());

    RescheduleInterview move = asked.only(RescheduleInterview.class);
    assertThat(move.getKinds()).isEmpty();
    assertThat(move.getNotBefore()).isNull();
  }

  @Test
  void an_interview_is_called_off() {
    controller.cancel(APPLICATION, request());

    assertThat(asked.only(CancelInterview.class).getApplicationId()).isEqualTo(APPLICATION);
  }

  @Test
  void what_is_missing_or_of_the_wrong_form_is_named_and_nothing_asked() {
    assertThat(
            field(() -> controller.decline(APPLICATION, "k", new DeclineRequest(null), request())))
        .isEqualTo("interviewerId");
    assertThat(
            field(() ->
                controller.reschedule(
                    APPLICATION, new RescheduleRequest("SOMEBODY", null, null), request())))
        .isEqualTo("by");
    assertThat(
            field(() ->
                controller.reschedule(
                    APPLICATION, new RescheduleRequest("APPLICANT", null, "tomorrow"), request())))
        .isEqualTo("notBefore");
    assertThat(
            field(() ->
                controller.setAvailability(
                    APPLICATION,
                    new AvailabilityRequest(
                        null, List.of(new Window("2026-03-09T09:00:00Z", null))),
                    request())))
        .isEqualTo("windows[0].end");
    assertThat(asked.isEmpty()).isTrue();
  }

  @Test
  void of_an_application_that_nobody_knows_there_is_nothing_to_change() {
    assertThat(
            catchThrowableOfType(
                    ResponseStatusException.class,
                    () -> controller.cancel(application(3), request()))
                .getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void where_no_pool_was_asked_there_is_nothing_to_change_yet() {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> controller.cancel(application(2), request()));

    assertThat(refused.code()).isEqualTo("NOTHING_TO_RELEASE");
    assertThat(refused.status()).isEqualTo(HttpStatus.CONFLICT);
  }

  @Test
  void while_the_instance_that_knows_the_pool_is_not_ready_nothing_is_said_of_the_interview() {
    stores.failing("/interviews/" + APPLICATION, 503);

    assertThatThrownBy(() -> controller.cancel(APPLICATION, request()))
        .isInstanceOf(UnavailableException.class);
    assertThat(asked.isEmpty()).isTrue();
  }

  @Test
  void a_refusal_is_told_by_its_code() {
    asked.refuse(PoolRefusal.NOTHING_ELSE_FITS);

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                controller.reschedule(
                    APPLICATION, new RescheduleRequest("APPLICANT", null, null), request()));

    assertThat(refused.code()).isEqualTo("NOTHING_ELSE_FITS");
    assertThat(refused.status()).isEqualTo(HttpStatus.CONFLICT);
  }

  private static String field(ThrowingCallable call) {
    return catchThrowableOfType(InvalidFieldException.class, call).field();
  }

  private static MockHttpServletRequest request() {
    return new MockHttpServletRequest("POST", "/interviews/" + APPLICATION);
  }
}
