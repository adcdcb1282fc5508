package hiring.scheduling.ical;

import hiring.scheduling.ical.Component.Property;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;

/** Takes down what ical4j's parser finds in a text. */
final class Written implements ContentHandler {

  private static final int LONGEST_LINE = 8_192;

  /** The parser goes into each with a call of its own; an alarm of an event is the third. */
  private static final int DEEPEST = 10;

  /** A text has that many components at most. */
  private static final int MOST_COMPONENTS = 20_000;

  private final List<Component> calendars = new ArrayList<>();
  private final Deque<Component> open = new ArrayDeque<>();
  private @Nullable Property property;
  private int count;

  private Written() {}

  /**
   * The calendars of a text; some programs write several.
   *
   * @throws UnreadableCalendarException if it is none
   */
  static List<Component> in(String text) {
    Written written = new Written();
    try {
      new CalendarParserImpl()
          .parse(new UnfoldingReader(new StringReader(text), LONGEST_LINE, true), written);
    } catch (ParserException e) {
      if (e.getCause() instanceof UnreadableCalendarException ours) {
        throw ours;
      }
      throw new UnreadableCalendarException("is no iCalendar: line " + e.getLineNo(), e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableCalendarException("is no iCalendar", e);
    }
    if (written.calendars.isEmpty() || !written.open.isEmpty()) {
      throw new UnreadableCalendarException("is no iCalendar: VCALENDAR is not closed");
    }
    return written.calendars;
  }

  @Override
  public void startCalendar() {
    open.push(new Component("VCALENDAR"));
  }

  @Override
  public void endCalendar() {
    calendars.add(open.pop());
  }

  @Override
  public void startComponent(String name) {
    if (open.size() >= DEEPEST) {
      throw new UnreadableCalendarException("has components too deep in one another");
    }
    if (++count > MOST_COMPONENTS) {
      throw new UnreadableCalendarException("has more components than are read");
    }
    open.push(new Component(name));
  }

  @Override
  public void endComponent(String name) {
    Component ended = open.pop();
    open.element().add(ended);
  }

  @Override
  public void startProperty(String name) {
    property = new Property(name);
  }

  @Override
  public void propertyValue(String value) {
    if (property != null) {
      property = property.with(value);
    }
  }

  @Override
  public void parameter(String name, String value) {
    if (property != null) {
      property.parameters().put(name.toUpperCase(Locale.ROOT), value.replace("\"", ""));
    }
  }

  @Override
  public void endProperty(String name) {
    if (property != null && !open.isEmpty()) {
      open.element().add(property);
    }
    property = null;
  }
}
