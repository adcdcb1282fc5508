package hiring.system.check;

import hiring.system.log.Entry;
import java.time.Instant;

/**
 * Time in which an interviewer cannot be booked: time off, or what they are busy with.
 *
 * @param from the offset of the request by which it was known
 * @param until that by which it was given back or replaced
 * @param by the record that told of it
 * @param now when it was known
 */
record TimeOff(
    String who, Instant start, Instant end, long from, long until, Entry by, Instant now) {

  boolean hits(Booked booked) {
    return start.isBefore(booked.end())
        && booked.start().isBefore(end)
        && Math.max(from, booked.from()) < Math.min(until, booked.arranged().until())
        // What has begun is not moved any more.
        && (booked.from() >= from || booked.start().isAfter(now));
  }
}
