package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.PoolRefusal;
import hiring.scheduling.ical.BusyTimes;
import hiring.service.RefusedException;
import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Whose calendars are imported. */
@Component
final class Owners {

  private final Lookup lookup;
  private final JsonMapper json;

  /**
   * An interviewer, as far as reading a calendar of theirs needs to know them.
   *
   * @param home their time zone
   * @param sessions UIDs of their sessions, which are busy already
   */
  record Owner(ZoneId home, Set<String> sessions) {}

  Owners(StoreQueries queries, JsonMapper json) {
    this.lookup = new Lookup(queries);
    this.json = json;
  }

  /**
   * The interviewer of that id.
   *
   * @throws RefusedException if there is none
   * @throws UnavailableException where that cannot be known for now
   */
  Owner of(String poolId, String interviewerId) {
    String path =
        "/pools/"
            + UriUtils.encodePathSegment(poolId, UTF_8)
            + "/interviewers/"
            + UriUtils.encodePathSegment(interviewerId, UTF_8);
    String interviewer =
        ask(
            poolId,
            path,
            pool -> {
              Calendar calendar = pool.calendar(interviewerId);
              return calendar == null
                  ? null
                  : json.writeValueAsString(InterviewerView.of(calendar));
            });
    String feed =
        ask(
            poolId,
            path + "/calendar.ics",
            pool -> {
              Calendar calendar = pool.calendar(interviewerId);
              return calendar == null ? null : CalendarFeed.of(calendar, pool::arrangement);
            });
    return new Owner(
        zone(json.readTree(interviewer).path("timeZone").asString()), BusyTimes.uids(feed));
  }

  /** What the pool's home says, here or elsewhere. */
  private String ask(String poolId, String path, Function<Stored, @Nullable String> here) {
    Object body =
        lookup.find(PoolStore.POOLS, poolId, path, there -> here.apply(Stored.in(there, poolId)));
    if (body == null) {
      throw new RefusedException(PoolRefusal.UNKNOWN_INTERVIEWER.name(), HttpStatus.NOT_FOUND);
    }
    return body instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(body);
  }

  /** One that this Java does not know (any more) counts as UTC; its owner is never booked. */
  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
