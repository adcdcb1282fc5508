package hiring.scheduling.web;

import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Availability;
import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Bookings;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Wishes;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Read back with libraries that know nothing of ours. */
class CalendarFeedTest {

  private static final String AWKWARD =
      "Réviewer; \"One\", of\\two\nlines \u0007 " + "é".repeat(60);

  private static final Wishes WISHES = new Wishes(new UUID(0, 1), Availability.in(null), List.of());

  private final Map<UUID, Arrangement> arrangements = new HashMap<>();

  @Test
  void a_session_is_an_event_at_its_time_in_utc() throws Exception {
    book(1, 3, session("coding", "2026-03-29T08:00:00Z", "me"));
    VEvent event = events().getFirst();
    assertThat(value(event, Property.DTSTART)).isEqualTo("20260329T080000Z");
    assertThat(value(event, Property.DTEND)).isEqualTo("20260329T090000Z");
    assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260302T100000Z");
    assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
    assertThat(value(event, Property.SUMMARY)).isEqualTo("Interview: coding");
    assertThat(value(event, Property.DESCRIPTION))
        .isEqualTo(
            "Application " + application(1) + "\nRole " + ROLE + "\nInterviewers: me, other");
  }

  @Test
  void only_sessions_that_they_sit_in_and_that_stand_are_theirs() throws Exception {
    book(
        1,
        0,
        session("coding", "2026-03-04T08:00:00Z", "me"),
        session("design", "2026-03-04T09:00:00Z", "another"),
        session("leadership", "2026-03-04T10:00:00Z", "me"));
    arrangements.put(
        application(2),
        new Arrangement.Cancelled(
            candidacy(2),
            1,
            CancelReason.WITHDRAWN,
            List.of(session("coding", "2026-03-05T08:00:00Z", "me")),
            NOW));
    assertThat(events())
        .extracting(event -> value(event, Property.SUMMARY))
        .containsExactly("Interview: coding", "Interview: leadership");
  }

  @Test
  void who_sits_in_to_learn_is_told_how() throws Exception {
    Instant start = Instant.parse("2026-03-04T08:00:00Z");
    book(
        1,
        0,
        new ArrangedSession(
            "coding",
            start,
            start.plusSeconds(3600),
            ZoneId.of("Europe/Vienna"),
            List.of("other"),
            List.of(new ArrangedSession.Trainee("me", Part.SHADOW, "coding"))));

    assertThat(value(events().getFirst(), Property.DESCRIPTION))
        .endsWith("Interviewers: other\nYou sit in as a shadow: you watch.");
  }

  @Test
  void an_event_keeps_its_id_when_it_moves_and_no_other_has_it() throws Exception {
    book(
        1,
        0,
        session("coding", "2026-03-04T08:00:00Z", "me"),
        session("design", "2026-03-04T09:00:00Z", "me"));
    book(2, 0, session("coding", "2026-03-05T08:00:00Z", "me"));
    List<String> before = uids();
    assertThat(before).hasSize(3).doesNotHaveDuplicates();
    book(
        1,
        1,
        session("coding", "2026-03-11T08:00:00Z", "me"),
        session("design", "2026-03-11T09:00:00Z", "me"));
    assertThat(uids()).isEqualTo(before);
  }

  @Test
  void any_name_comes_back_as_it_went_but_for_control_characters() throws Exception {
    assertThat(Imported.ical4j(text()).getProperty("X-WR-CALNAME").orElseThrow().getValue())
        .isEqualTo(AWKWARD.replace("\u0007", ""));
  }

  @Test
  void lines_are_folded_at_75_octets_and_end_in_crlf() {
    book(1, 0, session("k".repeat(100), "2026-03-04T08:00:00Z", "me"));
    String text = text();
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
        .anySatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSize(75))
        .anySatisfy(line -> assertThat(line).startsWith(" "));
    assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
  }

  @Test
  void who_has_no_sessions_has_a_calendar_without_events() throws Exception {
    assertThat(events()).isEmpty();
  }

  private void book(int number, int sequence, ArrangedSession... sessions) {
    arrangements.put(
        application(number),
        new Arrangement.Booked(candidacy(number), WISHES, sequence, List.of(sessions), NOW));
  }

  private String text() {
    Interviewer interviewer =
        new Interviewer("me", AWKWARD, "Europe/Berlin", List.of("coding"), List.of(), 3, 8);
    List<Booking> bookings =
        List.of(
            new Booking(application(1), 1, 2),
            new Booking(application(1), 3, 4),
            new Booking(application(2), 5, 6));
    return CalendarFeed.of(
        Calendar.of(interviewer, null, new Bookings("me", bookings, new TreeMap<>())),
        arrangements::get);
  }

  private List<VEvent> events() throws IOException, ParserException {
    assertThat(Imported.events(text())).hasSameSizeAs(Imported.ical4j(text()).getComponents());
    return Imported.ical4j(text()).getComponents("VEVENT");
  }

  private List<String> uids() throws IOException, ParserException {
    return events().stream().map(event -> value(event, Property.UID)).toList();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static Candidacy candidacy(int number) {
    return new Candidacy(application(number), ROLE, 1, "greenhouse");
  }

  private static ArrangedSession session(String kind, String start, String interviewer) {
    Instant from = Instant.parse(start);
    return new ArrangedSession(
        kind,
        from,
        from.plusSeconds(3600),
        ZoneId.of("Europe/Vienna"),
        List.of(interviewer, "other"));
  }
}
