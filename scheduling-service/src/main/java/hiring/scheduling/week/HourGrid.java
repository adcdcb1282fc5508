package hiring.scheduling.week;

import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Session;
import hiring.scheduling.week.Week.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A week by the hour: the days and the hours of a day that are worth showing, and what is in them.
 */
public final class HourGrid {

  private static final int WORKING_DAYS = 5;

  private final Week week;
  private final Axis axis;
  private final List<LocalDate> days;

  /** What an hour is taken by, most of all. */
  public enum Mark {
    NONE,
    WORKING,
    FREE,
    BUSY,
    OFF,
    LEARNING,
    SESSION
  }

  private HourGrid(Week week, Axis axis, List<LocalDate> days) {
    this.week = week;
    this.axis = axis;
    this.days = days;
  }

  /** Monday to Friday, and what of the weekend anybody works or sits in a session. */
  public static HourGrid of(Week week) {
    Axis axis = Axis.of(week);
    return new HourGrid(
        week,
        axis,
        IntStream.range(0, Week.DAYS)
            .mapToObj(week.from()::plusDays)
            .filter(day ->
                day.isBefore(week.from().plusDays(WORKING_DAYS))
                    || week.interviewers().stream()
                        .anyMatch(person -> new DayCell(axis, day, person).isUsed()))
            .toList());
  }

  public List<LocalDate> days() {
    return days;
  }

  Axis axis() {
    return axis;
  }

  /** The first hour of each day; 0 to 23. */
  public int from() {
    return axis.from();
  }

  /** After the last hour of each day; 1 to 24. */
  public int to() {
    return axis.to();
  }

  /** How many hours of each day. */
  public int hours() {
    return axis.hours();
  }

  /** What is in each hour of someone's day; of several things the one that matters most. */
  public List<Mark> marks(Person person, LocalDate day) {
    List<Mark> marks = new ArrayList<>(hours());
    for (int hour = from(); hour < to(); hour++) {
      Instant start = day.atTime(LocalTime.of(hour, 0)).atZone(week.zone()).toInstant();
      marks.add(mark(person, start, start.plusSeconds(3600)));
    }
    return marks;
  }

  private static Mark mark(Person person, Instant start, Instant end) {
    Mark found = Mark.NONE;
    for (Session session : person.sessions()) {
      if (session.start().isBefore(end) && start.isBefore(session.end())) {
        found = max(found, session.isLearning() ? Mark.LEARNING : Mark.SESSION);
      }
    }
    found = max(found, spans(person.off(), Mark.OFF, start, end));
    found = max(found, spans(person.busy(), Mark.BUSY, start, end));
    found = max(found, spans(person.free(), Mark.FREE, start, end));
    return max(found, spans(person.working(), Mark.WORKING, start, end));
  }

  private static Mark spans(List<Span> spans, Mark mark, Instant start, Instant end) {
    return spans.stream().anyMatch(span -> span.start().isBefore(end) && start.isBefore(span.end()))
        ? mark
        : Mark.NONE;
  }

  private static Mark max(Mark one, Mark other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
