package hiring.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** What two libraries make of a calendar that know nothing of ours, nor of each other. */
final class Imported {

  private Imported() {}

  /** The events, once neither library found anything wrong with the text. */
  static List<VEvent> events(String text) throws IOException, ParserException {
    List<VEvent> events = calendar(text).getEvents();
    assertThat(ical4j(text).<CalendarComponent>getComponents()).hasSameSizeAs(events);
    return events;
  }

  /** As ical4j has it. */
  static Calendar ical4j(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    // To ical4j a calendar without events is none; to whom subscribes it is an empty one.
    assertThat(
            calendar.<CalendarComponent>getComponents().isEmpty()
                ? List.of()
                : calendar.validate().getEntries())
        .isEmpty();
    return calendar;
  }

  /** As biweekly has it. */
  static ICalendar calendar(String text) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    List<ICalendar> calendars = Biweekly.parse(text).warnings(warnings).all();
    assertThat(calendars).hasSize(1);
    assertThat(warnings).allSatisfy(each -> assertThat(each).isEmpty());
    ICalendar calendar = calendars.getFirst();
    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings())
        .filteredOn(warning -> !calendar.getEvents().isEmpty())
        .isEmpty();
    return calendar;
  }
}
