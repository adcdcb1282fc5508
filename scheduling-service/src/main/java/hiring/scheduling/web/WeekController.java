package hiring.scheduling.web;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.week.Week;
import hiring.scheduling.week.WeekPage;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import hiring.service.StoreQueries;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A coordinator's view of a pool. */
@RestController
class WeekController {

  private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final StoreQueries queries;
  private final Clock clock;

  WeekController(StoreQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** As JSON, or as a page where that is asked for. */
  @Endpoint(
      value =
          "An ISO week of a pool: who sits in what, who has time, and who waits. A page where"
              + " text/html is asked for, or format=html.",
      answers = Week.class)
  @GetMapping("/pools/{poolId}/week")
  ResponseEntity<?> week(
      @PathVariable String poolId,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String zone,
      @RequestParam(required = false) @Nullable String format,
      @RequestHeader HttpHeaders headers) {
    WeekQuery query = WeekQuery.of(from, zone);
    boolean page = format == null ? wantsPage(headers) : isPage(format);
    return queries.find(
        PoolStore.POOLS,
        poolId,
        here -> {
          Stored pool = Stored.in(here, poolId);
          Week week =
              query.of(
                  poolId, pool.calendars(), pool.waiting(), pool::arrangement, clock.instant());
          return page ? ResponseEntity.ok().contentType(PAGE).body(WeekPage.of(week)) : json(week);
        });
  }

  /** Said, so that nobody's wish for a page is held against what was asked for by format. */
  private static ResponseEntity<Week> json(Week week) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(week);
  }

  /** Browsers say so, programs do not. */
  private static boolean wantsPage(HttpHeaders headers) {
    String accept = headers.getFirst(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  private static boolean isPage(String format) {
    return switch (format) {
      case "html" -> true;
      case "json" -> false;
      default -> throw new InvalidFieldException("format", "must be json or html");
    };
  }
}
