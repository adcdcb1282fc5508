package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an interviewer is not to be had although they work: time off, and what their own calendars
 * say.
 *
 * @param timeOff by its code
 * @param busy by the code of the calendar that it was imported of, earliest first
 */
public record Absences(
    String interviewerId, SortedMap<String, Span> timeOff, SortedMap<String, List<Span>> busy)
    implements PoolPiece {

  /** What the keys of all absences begin with. */
  public static final String KEYS = "absences/";

  public Absences {
    timeOff = Collections.unmodifiableSortedMap(new TreeMap<>(timeOff));
    busy = Collections.unmodifiableSortedMap(new TreeMap<>(busy));
  }

  static Absences none(String interviewerId) {
    return new Absences(interviewerId, new TreeMap<>(), new TreeMap<>());
  }

  @Override
  public String key() {
    return key(interviewerId);
  }

  /** The key of an interviewer's absences. */
  public static String key(String interviewerId) {
    return KEYS + interviewerId;
  }

  /** All spans, in no order. */
  Stream<Span> spans() {
    return Stream.concat(timeOff.values().stream(), busy.values().stream().flatMap(List::stream));
  }

  Absences withTimeOff(String blockId, @Nullable Span span) {
    SortedMap<String, Span> changed = new TreeMap<>(timeOff);
    if (span == null) {
      changed.remove(blockId);
    } else {
      changed.put(blockId, span);
    }
    return new Absences(interviewerId, changed, busy);
  }

  Absences withBusy(String calendar, List<Span> spans) {
    SortedMap<String, List<Span>> changed = new TreeMap<>(busy);
    if (spans.isEmpty()) {
      changed.remove(calendar);
    } else {
      changed.put(calendar, spans);
    }
    return new Absences(interviewerId, timeOff, changed);
  }

  /** Without what was over by a slot. */
  Absences since(int slot) {
    SortedMap<String, Span> off = new TreeMap<>(timeOff);
    off.values().removeIf(span -> span.endSlot() <= slot);
    SortedMap<String, List<Span>> taken = new TreeMap<>();
    busy.forEach((calendar, spans) -> {
      List<Span> rest = spans.stream().filter(span -> span.endSlot() > slot).toList();
      if (!rest.isEmpty()) {
        taken.put(calendar, rest);
      }
    });
    return new Absences(interviewerId, off, taken);
  }

  /** Whether they are away whenever they are by others, from a slot on. */
  boolean cover(Absences others, int from) {
    List<Span> mine = merged(spans().toList());
    int at = 0;
    for (Span span : merged(others.spans().toList())) {
      int first = Math.max(from, span.firstSlot());
      while (at < mine.size() && mine.get(at).endSlot() < span.endSlot()) {
        at++;
      }
      if (first < span.endSlot() && (at == mine.size() || mine.get(at).firstSlot() > first)) {
        return false;
      }
    }
    return true;
  }

  /** Spans in order, those that touch or overlap as one. */
  public static List<Span> merged(Collection<Span> spans) {
    List<Span> sorted = spans.stream().filter(span -> !span.isEmpty()).sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.firstSlot() <= last.endSlot()) {
        merged.set(
            merged.size() - 1,
            new Span(last.firstSlot(), Math.max(last.endSlot(), span.endSlot())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
