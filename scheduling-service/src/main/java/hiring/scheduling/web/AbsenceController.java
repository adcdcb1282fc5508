package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiring.scheduling.domain.Period;
import hiring.scheduling.domain.PoolCommand.BlockTime;
import hiring.scheduling.domain.PoolCommand.ImportBusyTimes;
import hiring.scheduling.domain.PoolCommand.UnblockTime;
import hiring.scheduling.ical.BusyTimes;
import hiring.scheduling.ical.UnreadableCalendarException;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When interviewers are not to be had: time off, and what calendars of theirs say. */
@RestController
@RequestMapping("/pools/{poolId}/interviewers/{interviewerId}")
class AbsenceController {

  private static final String SOURCE = "api";

  /** No role looks further ahead than 90 days; from today on a series is read so far. */
  private static final Duration AHEAD = Duration.ofDays(120);

  private final PoolCommands commands;
  private final Owners owners;
  private final Clock clock;

  /**
   * Time off.
   *
   * @param end after the start, by at most 366 days
   */
  record TimeOffRequest(@Nullable String start, @Nullable String end) {}

  /** That an interviewer takes time off. */
  record TimeOff(String poolId, String interviewerId, String blockId, Instant start, Instant end) {}

  /**
   * What a calendar was found to say.
   *
   * @param busy how many spans of time it says they are busy in, those that touch counted as one
   * @param until so far it was read
   */
  record BusyCalendar(
      String poolId, String interviewerId, String calendar, int busy, Instant until) {}

  AbsenceController(PoolCommands commands, Owners owners, Clock clock) {
    this.commands = commands;
    this.owners = owners;
    this.clock = clock;
  }

  @Endpoint(
      value = "An interviewer takes time off; sessions in it go to others, or to other times.",
      answers = TimeOff.class,
      refuses = {
        "404 UNKNOWN_INTERVIEWER",
        "422 COMMAND_ID_REUSED",
        "422 INVALID_BLOCK_ID",
        "422 INVALID_TIME_OFF"
      })
  @PutMapping("/time-off/{blockId}")
  TimeOff takeOff(
      @PathVariable String poolId,
      @PathVariable String interviewerId,
      @PathVariable String blockId,
      @RequestBody TimeOffRequest timeOff,
      HttpServletRequest request) {
    Period period =
        new Period(Fields.instant("start", timeOff.start()), Fields.instant("end", timeOff.end()));
    commands.give(new BlockTime(poolId, SOURCE, interviewerId, blockId, period), request);
    return new TimeOff(poolId, interviewerId, blockId, period.start(), period.end());
  }

  @Endpoint(
      value = "Time off is given back.",
      status = 204,
      refuses = {"404 UNKNOWN_INTERVIEWER", "404 UNKNOWN_TIME_OFF", "422 COMMAND_ID_REUSED"})
  @DeleteMapping("/time-off/{blockId}")
  ResponseEntity<Void> giveBack(
      @PathVariable String poolId,
      @PathVariable String interviewerId,
      @PathVariable String blockId,
      HttpServletRequest request) {
    commands.give(new UnblockTime(poolId, SOURCE, interviewerId, blockId), request);
    return ResponseEntity.noContent().build();
  }

  @Endpoint(
      value =
          "Takes a calendar of an interviewer's own, instead of what it said before: they are busy"
              + " by its events and its free/busy times.",
      takes = String.class,
      answers = BusyCalendar.class,
      refuses = {
        "404 UNKNOWN_INTERVIEWER",
        "422 COMMAND_ID_REUSED",
        "422 INVALID_BUSY_TIMES",
        "422 INVALID_CALENDAR"
      })
  @PutMapping(path = "/busy/{calendar}", consumes = "text/calendar")
  BusyCalendar read(
      @PathVariable String poolId,
      @PathVariable String interviewerId,
      @PathVariable String calendar,
      @RequestBody byte[] text,
      HttpServletRequest request) {
    Owners.Owner owner = owners.of(poolId, interviewerId);
    // By whole days, so that the same calendar says the same again: then nothing has happened.
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    List<Period> busy = busy(new String(text, UTF_8), today, owner);
    commands.give(new ImportBusyTimes(poolId, SOURCE, interviewerId, calendar, busy), request);
    return new BusyCalendar(poolId, interviewerId, calendar, busy.size(), today.plus(AHEAD));
  }

  @Endpoint(
      value = "Forgets a calendar of an interviewer's own.",
      status = 204,
      refuses = {"404 UNKNOWN_INTERVIEWER", "422 COMMAND_ID_REUSED", "422 INVALID_CALENDAR"})
  @DeleteMapping("/busy/{calendar}")
  ResponseEntity<Void> forget(
      @PathVariable String poolId,
      @PathVariable String interviewerId,
      @PathVariable String calendar,
      HttpServletRequest request) {
    commands.give(new ImportBusyTimes(poolId, SOURCE, interviewerId, calendar, List.of()), request);
    return ResponseEntity.noContent().build();
  }

  private static List<Period> busy(String text, Instant today, Owners.Owner owner) {
    try {
      return BusyTimes.read(text, today, today.plus(AHEAD), owner.home(), owner.sessions()).stream()
          .map(busy -> new Period(busy.start(), busy.end()))
          .toList();
    } catch (UnreadableCalendarException e) {
      throw new InvalidFieldException("body", String.valueOf(e.getMessage()));
    }
  }
}
