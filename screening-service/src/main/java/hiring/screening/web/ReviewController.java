package hiring.screening.web;

import hiring.contract.Topics;
import hiring.events.ClaimReferral;
import hiring.events.CommandAnswered;
import hiring.events.ReleaseReferral;
import hiring.screening.codec.ReferralStore;
import hiring.screening.domain.Review;
import hiring.screening.domain.ScreeningRefusal;
import hiring.screening.store.ReferralEntry;
import hiring.service.CommandGateway;
import hiring.service.CommandIds;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.StoreQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people do about applications: they look at one at a time, and decide. */
@RestController
class ReviewController {

  private static final String SOURCE = "api";
  private static final int LONGEST_QUEUE = 1000;

  private final CommandGateway commands;
  private final StoreQueries queries;
  private final Clock clock;

  ReviewController(CommandGateway commands, StoreQueries queries, Clock clock) {
    this.commands = commands;
    this.queries = queries;
    this.clock = clock;
  }

  /** What waits for a person, of all roles or one: the longest first. */
  @Endpoint(
      value = "Applications that wait for a person, the longest first.",
      answers = ReferralView.class,
      many = true)
  @GetMapping("/reviews")
  ResponseEntity<?> reviews(
      @RequestParam(required = false) @Nullable UUID roleId,
      @RequestParam(defaultValue = "100") int limit) {
    if (limit < 1 || limit > LONGEST_QUEUE) {
      throw new InvalidFieldException("limit", "must be 1 to " + LONGEST_QUEUE);
    }
    var queue = new ReviewQueue(roleId, limit);
    queries.<ReferralEntry>choose(ReferralStore.REFERRALS, queue::offer, queue::add);
    return ResponseEntity.ok(queue.applications());
  }

  @Endpoint(
      value = "Begins to look at a referred application, so that nobody else does.",
      takes = ReviewerRequest.class,
      answers = DecisionView.class,
      refuses = {
        "404 NO_SUCH_APPLICATION",
        "409 ALREADY_DECIDED",
        "409 CLAIMED",
        "409 NOT_REFERRED",
        "409 SAME_REVIEWER",
        "409 WITHDRAWN",
        "422 COMMAND_ID_REUSED"
      })
  @PostMapping("/screenings/{applicationId}/claim")
  DecisionView claim(
      @PathVariable UUID applicationId,
      @RequestBody ReviewerRequest reviewer,
      HttpServletRequest request) {
    return ask(
        applicationId,
        new ClaimReferral(CommandIds.of(request), now(), applicationId, SOURCE, by(reviewer)));
  }

  @Endpoint(
      value = "Lets a claimed application go, so that others may look at it.",
      takes = ReviewerRequest.class,
      answers = DecisionView.class,
      refuses = {
        "404 NO_SUCH_APPLICATION",
        "409 ALREADY_DECIDED",
        "409 NOT_REFERRED",
        "409 WITHDRAWN",
        "422 COMMAND_ID_REUSED"
      })
  @PostMapping("/screenings/{applicationId}/release")
  DecisionView release(
      @PathVariable UUID applicationId,
      @RequestBody ReviewerRequest reviewer,
      HttpServletRequest request) {
    return ask(
        applicationId,
        new ReleaseReferral(CommandIds.of(request), now(), applicationId, SOURCE, by(reviewer)));
  }

  @Endpoint(
      value =
          "Decides about an application that was referred to a person, or otherwise than was"
              + " decided.",
      answers = DecisionView.class,
      refuses = {
        "404 NO_SUCH_APPLICATION",
        "409 ALREADY_DECIDED",
        "409 CLAIMED",
        "409 NOT_REFERRED",
        "409 SAME_REVIEWER",
        "409 WITHDRAWN",
        "422 COMMAND_ID_REUSED",
        "422 INCOMPLETE_DECISION"
      })
  @PostMapping("/screenings/{applicationId}/decision")
  DecisionView decide(
      @PathVariable UUID applicationId,
      @RequestBody DecisionRequest decision,
      HttpServletRequest request) {
    return ask(applicationId, decision.command(CommandIds.of(request), applicationId, now()));
  }

  private DecisionView ask(UUID applicationId, SpecificRecord command) {
    CommandAnswered answer =
        commands.ask(Topics.SCREENING_COMMANDS, applicationId.toString(), command);
    RefusedException.unlessAccepted(answer, ReviewController::status);
    return DecisionView.of(applicationId, answer);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String by(ReviewerRequest reviewer) {
    return Texts.present("by", reviewer.by(), Review.LONGEST_NAME);
  }

  private static HttpStatus status(String code) {
    return switch (ScreeningRefusal.valueOf(code)) {
      case NO_SUCH_APPLICATION -> HttpStatus.NOT_FOUND;
      case INCOMPLETE_DECISION -> HttpStatus.UNPROCESSABLE_CONTENT;
      case NOT_REFERRED, ALREADY_DECIDED, CLAIMED, SAME_REVIEWER, WITHDRAWN, ENDED ->
          HttpStatus.CONFLICT;
    };
  }
}
