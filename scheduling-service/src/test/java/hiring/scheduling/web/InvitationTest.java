package hiring.scheduling.web;

import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.property.Attendee;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Availability;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Wishes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Read back with two libraries, as whoever is invited does. */
class InvitationTest {

  private static final Candidacy CANDIDACY = new Candidacy(application(1), ROLE, 1, "greenhouse");
  private static final Wishes WISHES = new Wishes(application(9), Availability.in(null), List.of());
  private static final String AWKWARD = "Réviewer; \"One\", of\\two ^n";

  @Test
  void an_arranged_loop_is_a_request_with_an_event_for_each_session() throws Exception {
    Invitation invitation =
        booked(
            0,
            session("coding", "2026-03-04T08:00:00Z"),
            session("design", "2026-03-29T00:45:00Z"));

    assertThat(invitation.method()).isEqualTo("REQUEST");
    assertThat(Imported.calendar(invitation.text()).getMethod().getValue()).isEqualTo("REQUEST");
    List<VEvent> events = Imported.events(invitation.text());
    assertThat(events)
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Interview: coding", "Interview: design");
    VEvent second = events.getLast();
    assertThat(second.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-03-29T00:45:00Z"));
    assertThat(second.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-03-29T01:45:00Z"));
    assertThat(second.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
    assertThat(second.getStatus().getValue()).isEqualTo("CONFIRMED");
  }

  @Test
  void it_has_an_organizer_and_attendees_of_whom_nothing_is_known_but_names_of_interviewers()
      throws Exception {
    VEvent event =
        Imported.events(booked(0, session("coding", "2026-03-04T08:00:00Z")).text()).getFirst();

    assertThat(event.getOrganizer().getUri()).startsWith("urn:uuid:");
    assertThat(event.getAttendees())
        .extracting(Attendee::getCommonName)
        .containsExactly("Applicant", AWKWARD, "b");
    assertThat(event.getAttendees().getFirst().getUri()).isEqualTo("urn:uuid:" + application(1));
    assertThat(event.getAttendees())
        .extracting(Attendee::getUri)
        .allSatisfy(uri -> assertThat(uri).startsWith("urn:uuid:"))
        .doesNotHaveDuplicates();
    assertThat(event.getDescription().getValue()).isEqualTo("With " + AWKWARD + ", b");
  }

  @Test
  void a_change_keeps_the_id_and_raises_the_sequence() throws Exception {
    VEvent before =
        Imported.events(booked(0, session("coding", "2026-03-04T08:00:00Z")).text()).getFirst();
    VEvent after =
        Imported.events(booked(1, session("coding", "2026-03-05T09:00:00Z")).text()).getFirst();

    assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    assertThat(before.getSequence().getValue()).isZero();
    assertThat(after.getSequence().getValue()).isEqualTo(1);
  }

  @Test
  void what_was_called_off_is_a_cancel_of_the_same_events() throws Exception {
    ArrangedSession session = session("coding", "2026-03-04T08:00:00Z");
    Invitation invitation =
        Objects.requireNonNull(
            of(
                new Arrangement.Cancelled(
                    CANDIDACY, 1, CancelReason.WITHDRAWN, List.of(session), NOW)));

    assertThat(invitation.method()).isEqualTo("CANCEL");
    ICalendar calendar = Imported.calendar(invitation.text());
    assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
    VEvent event = Imported.events(invitation.text()).getFirst();
    assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(event.getSequence().getValue()).isEqualTo(1);
    assertThat(event.getUid().getValue())
        .isEqualTo(Imported.events(booked(0, session).text()).getFirst().getUid().getValue());
  }

  @Test
  void where_nothing_stands_and_nothing_was_called_off_there_is_none() {
    assertThat(of(null)).isNull();
    assertThat(of(new Arrangement.Cancelled(CANDIDACY, 0, CancelReason.ERASED, List.of(), NOW)))
        .isNull();
    assertThat(of(waiting())).isNull();
  }

  @Test
  void what_was_taken_back_from_who_waits_again_is_a_cancel() throws Exception {
    ArrangedSession session = session("coding", "2026-03-04T08:00:00Z");
    Invitation invitation =
        Objects.requireNonNull(
            of(
                new Arrangement.Waiting(
                    CANDIDACY,
                    WISHES,
                    application(9),
                    NOW,
                    new Shortage(Shortage.Reason.HOURS, "coding"),
                    1,
                    List.of(),
                    List.of(session))));

    assertThat(invitation.method()).isEqualTo("CANCEL");
    VEvent event = Imported.events(invitation.text()).getFirst();
    assertThat(event.getSequence().getValue()).isEqualTo(1);
    assertThat(event.getUid().getValue())
        .isEqualTo(Imported.events(booked(0, session).text()).getFirst().getUid().getValue());
  }

  @Test
  void what_stands_while_the_rest_waits_is_a_request_still() throws Exception {
    Invitation invitation =
        Objects.requireNonNull(of(waiting(session("coding", "2026-03-04T08:00:00Z"))));

    assertThat(invitation.method()).isEqualTo("REQUEST");
    assertThat(Imported.events(invitation.text())).hasSize(1);
  }

  @Test
  void who_sits_in_to_learn_is_optional() throws Exception {
    Instant start = Instant.parse("2026-03-04T08:00:00Z");
    ArrangedSession session =
        new ArrangedSession(
            "coding",
            start,
            start.plusSeconds(3600),
            ZoneId.of("Europe/Vienna"),
            List.of("b"),
            List.of(new ArrangedSession.Trainee("t", Part.SHADOW, "coding")));

    VEvent event = Imported.events(booked(0, session).text()).getFirst();

    assertThat(event.getAttendees())
        .extracting(Attendee::getCommonName, attendee -> attendee.getParticipationLevel())
        .containsExactly(
            tuple("Applicant", ParticipationLevel.REQUIRED),
            tuple("b", ParticipationLevel.REQUIRED),
            tuple("t", ParticipationLevel.OPTIONAL));
  }

  private static Arrangement waiting(ArrangedSession... standing) {
    return new Arrangement.Waiting(
        CANDIDACY,
        WISHES,
        application(9),
        NOW,
        new Shortage(Shortage.Reason.HOURS, "design"),
        1,
        List.of(standing));
  }

  private static Invitation booked(int sequence, ArrangedSession... sessions) {
    return Objects.requireNonNull(
        of(
            new Arrangement.Booked(
                CANDIDACY, WISHES, sequence, List.of(sessions), NOW.minusSeconds(60))));
  }

  private static @Nullable Invitation of(@Nullable Arrangement held) {
    return Invitation.of("engineering", held, id -> id.equals("a") ? AWKWARD : id, NOW);
  }

  private static ArrangedSession session(String kind, String start) {
    Instant from = Instant.parse(start);
    return new ArrangedSession(
        kind, from, from.plusSeconds(3600), ZoneId.of("Europe/Vienna"), List.of("a", "b"));
  }
}
