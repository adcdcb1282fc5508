package hiring.scheduling.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** When applicants are asked to come: 09:00 to 17:00, Monday to Friday, where they live. */
final class ApplicantHours {

  private static final List<WorkingHours> WEEK =
      Stream.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY)
          .map(day -> new WorkingHours(day, 9 * 60, 17 * 60))
          .toList();

  /** Remembers a pure function; as many entries as there are zones. */
  private static final Map<ZoneId, Hours> BY_ZONE = new ConcurrentHashMap<>();

  private ApplicantHours() {}

  static Hours in(ZoneId zone) {
    return BY_ZONE.computeIfAbsent(zone, named -> new Hours(named, WEEK));
  }
}
