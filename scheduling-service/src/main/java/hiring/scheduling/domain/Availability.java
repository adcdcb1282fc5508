package hiring.scheduling.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an applicant can come.
 *
 * @param zone where they live; null where unknown
 * @param windows when they said they can come, in order; empty: the usual hours where they live,
 *     any time where that is unknown
 * @param notBefore nothing is arranged that starts before this slot
 * @param except times that they gave up
 */
public record Availability(
    @Nullable ZoneId zone, List<Span> windows, int notBefore, List<Span> except) {

  public Availability {
    windows = List.copyOf(windows);
    except = List.copyOf(except);
  }

  /** The usual hours in a zone. */
  public static Availability in(@Nullable ZoneId zone) {
    return new Availability(zone, List.of(), Integer.MIN_VALUE, List.of());
  }

  Availability with(@Nullable ZoneId changed, List<Span> windows) {
    return new Availability(
        changed == null ? zone : changed, windows, Integer.MIN_VALUE, List.of());
  }

  Availability without(List<Span> given, int earliest) {
    return new Availability(
        zone,
        windows,
        Math.max(notBefore, earliest),
        Absences.merged(Stream.concat(except.stream(), given.stream()).toList()));
  }

  /** The slots, from one up to another, in which they can come. */
  Bits hours(int from, int to) {
    Bits hours = usual(from, to);
    for (Span given : except) {
      hours.clear(given.firstSlot(), given.endSlot());
    }
    hours.clear(hours.base(), notBefore);
    return hours;
  }

  private Bits usual(int from, int to) {
    if (windows.isEmpty() && zone != null) {
      return ApplicantHours.in(zone).inside(from, to);
    }
    Bits hours = new Bits(from, to);
    if (windows.isEmpty()) {
      hours.setAll();
      return hours;
    }
    for (Span window : windows) {
      hours.set(window.firstSlot(), window.endSlot());
    }
    return hours;
  }
}
