package hiring.scheduling.web;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.service.Endpoint;
import hiring.service.StoreQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coordinators register interviewers; anyone allowed looks at them and their calendars. */
@RestController
@RequestMapping("/pools/{poolId}/interviewers")
class PoolController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final PoolCommands commands;
  private final StoreQueries queries;

  /** That an interviewer is in a pool. */
  record Registered(String poolId, String interviewerId) {}

  PoolController(PoolCommands commands, StoreQueries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** Adds an interviewer, or replaces what is known of them. */
  @Endpoint(
      value = "Adds an interviewer, or replaces what is known of them.",
      status = 201,
      answers = Registered.class,
      refuses = {
        "422 COMMAND_ID_REUSED",
        "422 INVALID_BUFFER",
        "422 INVALID_DAYS_OFF",
        "422 INVALID_INTERVIEWER_ID",
        "422 INVALID_MAX_PER_DAY",
        "422 INVALID_MAX_PER_WEEK",
        "422 INVALID_NAME",
        "422 INVALID_SKILLS",
        "422 INVALID_TARGET_SHARE",
        "422 INVALID_TRAINING",
        "422 INVALID_TRAVELS",
        "422 INVALID_WORKING_HOURS",
        "422 UNKNOWN_TIME_ZONE"
      })
  @PostMapping
  ResponseEntity<Registered> register(
      @PathVariable String poolId,
      @RequestBody InterviewerRequest interviewer,
      HttpServletRequest request) {
    RegisterInterviewer register = interviewer.command(poolId);
    commands.give(register, request);
    String interviewerId = register.interviewer().interviewerId();
    return ResponseEntity.created(URI.create("/pools/" + poolId + "/interviewers/" + interviewerId))
        .body(new Registered(poolId, interviewerId));
  }

  /** All interviewers of the pool, by id; a pool that nobody is in has none. */
  @Endpoint(
      value = "All interviewers of a pool, by id; a pool that nobody is in has none.",
      answers = InterviewerView.class,
      many = true)
  @GetMapping
  ResponseEntity<?> interviewers(@PathVariable String poolId) {
    return queries.find(
        PoolStore.POOLS,
        poolId,
        here -> Stored.in(here, poolId).calendars().stream().map(InterviewerView::of).toList());
  }

  @Endpoint(value = "An interviewer as they were registered.", answers = InterviewerView.class)
  @GetMapping("/{interviewerId}")
  ResponseEntity<?> interviewer(@PathVariable String poolId, @PathVariable String interviewerId) {
    return queries.find(
        PoolStore.POOLS,
        poolId,
        here -> {
          Calendar calendar = Stored.in(here, poolId).calendar(interviewerId);
          return calendar == null ? null : InterviewerView.of(calendar);
        });
  }

  /** Their sessions of the last four weeks and to come, as a calendar to subscribe to. */
  @Endpoint(
      value = "Their sessions of the last four weeks and to come, as a calendar to subscribe to.",
      answers = String.class,
      produces = "text/calendar")
  @GetMapping("/{interviewerId}/calendar.ics")
  ResponseEntity<?> calendar(@PathVariable String poolId, @PathVariable String interviewerId) {
    return queries.find(
        PoolStore.POOLS,
        poolId,
        here -> {
          Stored pool = Stored.in(here, poolId);
          Calendar calendar = pool.calendar(interviewerId);
          return calendar == null
              ? null
              : ResponseEntity.ok()
                  .contentType(CALENDAR)
                  .body(CalendarFeed.of(calendar, pool::arrangement));
        });
  }
}
