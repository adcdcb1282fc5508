package hiring.scheduling.web;

import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Period;
import hiring.scheduling.domain.PoolCommand.DeclineSession;
import hiring.scheduling.domain.PoolCommand.ReleaseInterview;
import hiring.scheduling.domain.PoolCommand.RescheduleInterview;
import hiring.scheduling.domain.PoolCommand.SetAvailability;
import hiring.scheduling.domain.RescheduleReason;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes to an application's interview; each is answered with what it has come to. */
@RestController
@RequestMapping("/interviews/{applicationId}")
class ChangeController {

  private final PoolCommands commands;
  private final Interviews interviews;

  /**
   * When an applicant can come.
   *
   * @param timeZone their IANA time zone; absent: as it was known before
   * @param windows at most 200; absent or empty: the usual hours where they live
   */
  record AvailabilityRequest(@Nullable String timeZone, @Nullable List<@Nullable Window> windows) {}

  /** A span of time in which they can come. */
  record Window(@Nullable String start, @Nullable String end) {}

  /** Who will not take a session. */
  record DeclineRequest(@Nullable String interviewerId) {}

  /**
   * What is to be moved.
   *
   * @param by who asks: {@code APPLICANT} or {@code COORDINATOR}
   * @param kinds of sessions; absent or empty: all that have not begun
   * @param notBefore nothing that is moved starts earlier; absent: as soon as possible
   */
  record RescheduleRequest(
      @Nullable String by, @Nullable List<@Nullable String> kinds, @Nullable String notBefore) {}

  ChangeController(PoolCommands commands, Interviews interviews) {
    this.commands = commands;
    this.interviews = interviews;
  }

  @Endpoint(
      value = "Says when the applicant can come; sessions at other times are moved.",
      answers = InterviewView.class,
      refuses = {
        "409 NOTHING_BOOKED",
        "409 NOTHING_TO_RELEASE",
        "422 COMMAND_ID_REUSED",
        "422 INVALID_WINDOWS",
        "422 UNKNOWN_TIME_ZONE"
      })
  @PutMapping("/availability")
  ResponseEntity<?> setAvailability(
      @PathVariable UUID applicationId,
      @RequestBody AvailabilityRequest availability,
      HttpServletRequest request) {
    List<Period> windows =
        Fields.list(
            "windows",
            availability.windows(),
            (field, window) ->
                new Period(
                    Fields.instant(field + ".start", window.start()),
                    Fields.instant(field + ".end", window.end())));
    String poolId = interviews.poolOf(applicationId);
    commands.give(
        new SetAvailability(poolId, applicationId, availability.timeZone(), windows), request);
    return interviews.inPool(poolId, applicationId);
  }

  @Endpoint(
      value = "An interviewer will not take a session: it goes to others, or to another time.",
      answers = InterviewView.class,
      refuses = {
        "404 UNKNOWN_SESSION",
        "409 NOT_IN_SESSION",
        "409 NOTHING_BOOKED",
        "409 NOTHING_TO_RELEASE",
        "409 SESSION_BEGUN",
        "422 COMMAND_ID_REUSED"
      })
  @PostMapping("/sessions/{kind}/decline")
  ResponseEntity<?> decline(
      @PathVariable UUID applicationId,
      @PathVariable String kind,
      @RequestBody DeclineRequest decline,
      HttpServletRequest request) {
    String interviewerId = Fields.required("interviewerId", decline.interviewerId());
    String poolId = interviews.poolOf(applicationId);
    commands.give(new DeclineSession(poolId, applicationId, kind, interviewerId), request);
    return interviews.inPool(poolId, applicationId);
  }

  @Endpoint(
      value = "Finds another time for some sessions, or for all that have not begun.",
      answers = InterviewView.class,
      refuses = {
        "404 UNKNOWN_SESSION",
        "409 NOTHING_BOOKED",
        "409 NOTHING_ELSE_FITS",
        "409 NOTHING_TO_RELEASE",
        "409 SESSION_BEGUN",
        "422 COMMAND_ID_REUSED"
      })
  @PostMapping("/reschedule")
  ResponseEntity<?> reschedule(
      @PathVariable UUID applicationId,
      @RequestBody RescheduleRequest reschedule,
      HttpServletRequest request) {
    RescheduleReason by = by(reschedule.by());
    Set<String> kinds = Set.copyOf(Fields.list("kinds", reschedule.kinds(), (field, kind) -> kind));
    String notBefore = reschedule.notBefore();
    String poolId = interviews.poolOf(applicationId);
    commands.give(
        new RescheduleInterview(
            poolId,
            applicationId,
            by,
            kinds,
            notBefore == null ? null : Fields.instant("notBefore", notBefore)),
        request);
    return interviews.inPool(poolId, applicationId);
  }

  @Endpoint(
      value = "Calls off the interview, or the wait for one.",
      answers = InterviewView.class,
      refuses = {"409 NOTHING_TO_RELEASE", "422 COMMAND_ID_REUSED"})
  @PostMapping("/cancel")
  ResponseEntity<?> cancel(@PathVariable UUID applicationId, HttpServletRequest request) {
    String poolId = interviews.poolOf(applicationId);
    commands.give(new ReleaseInterview(poolId, applicationId, CancelReason.COORDINATOR), request);
    return interviews.inPool(poolId, applicationId);
  }

  private static RescheduleReason by(@Nullable String who) {
    return switch (Fields.required("by", who)) {
      case "APPLICANT" -> RescheduleReason.APPLICANT;
      case "COORDINATOR" -> RescheduleReason.COORDINATOR;
      default -> throw new InvalidFieldException("by", "must be APPLICANT or COORDINATOR");
    };
  }
}
