package hiring.scheduling.week;

import static java.util.stream.Collectors.joining;

import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Session;
import hiring.scheduling.week.Week.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One day of one interviewer: a strip of the hours, and the sessions in words. */
final class DayCell {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int SHORT_ID = 8;

  private final Axis axis;
  private final LocalDate day;
  private final Person person;

  DayCell(Axis axis, LocalDate day, Person person) {
    this.axis = axis;
    this.day = day;
    this.person = person;
  }

  /** Whether they work, or sit in a session. */
  boolean isUsed() {
    return !on(person.working()).isEmpty() || !sessions().isEmpty();
  }

  String html() {
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"day").append(isUsed() ? "" : " unused").append("\">");
    html.append("<b>").append(WeekText.name(day)).append("</b>");
    html.append("<div class=\"strip\" role=\"img\" aria-label=\"");
    html.append(Html.escaped(words())).append("\">");
    spans(html, "working", person.working());
    spans(html, "free", person.free());
    spans(html, "busy", person.busy());
    spans(html, "off", person.off());
    for (Session session : sessions()) {
      piece(
          html,
          session.isLearning() ? "session learning" : "session",
          session.start(),
          session.end(),
          session.kind());
    }
    html.append("</div>");
    list(html);
    return html.append("</div>").toString();
  }

  private void list(StringBuilder html) {
    List<Session> sessions = sessions();
    if (sessions.isEmpty()) {
      return;
    }
    html.append("<ul>");
    for (Session session : sessions) {
      html.append("<li><time>").append(clock(session.start())).append("</time> ");
      html.append(Html.escaped(session.kind())).append(" <small title=\"application ");
      html.append(session.applicationId()).append("\">");
      html.append(session.applicationId().toString(), 0, SHORT_ID);
      html.append(session.isLearning() ? ", " + WeekText.lower(session.part()) : "")
          .append("</small></li>");
    }
    html.append("</ul>");
  }

  private void spans(StringBuilder html, String kind, List<Span> spans) {
    for (Span span : on(spans)) {
      piece(html, kind, span.start(), span.end(), kind);
    }
  }

  private void piece(StringBuilder html, String css, Instant start, Instant end, String what) {
    html.append("<i class=\"").append(css).append("\" style=\"");
    html.append(axis.place(day, start, end)).append("\" title=\"");
    html.append(clock(start)).append('–').append(clock(end)).append(' ');
    html.append(Html.escaped(what)).append("\"></i>");
  }

  /** The same for who does not see it. */
  private String words() {
    String free = spoken("free", person.free());
    String sessions =
        sessions().stream()
            .map(session -> session.kind() + " " + clock(session.start()))
            .collect(joining(", "));
    return WeekText.name(day)
        + ": "
        + (isUsed() ? free : "not working")
        + spokenAfter("busy", person.busy())
        + spokenAfter("off", person.off())
        + (sessions.isEmpty() ? "" : "; sessions " + sessions);
  }

  private String spokenAfter(String kind, List<Span> spans) {
    return on(spans).isEmpty() ? "" : "; " + spoken(kind, spans);
  }

  private String spoken(String kind, List<Span> spans) {
    List<Span> here = on(spans);
    return here.isEmpty()
        ? "nothing " + kind
        : kind
            + " "
            + here.stream()
                .map(span -> clock(span.start()) + "–" + clock(span.end()))
                .collect(joining(", "));
  }

  private List<Span> on(List<Span> spans) {
    return spans.stream().filter(span -> axis.shows(day, span.start(), span.end())).toList();
  }

  private List<Session> sessions() {
    return person.sessions().stream()
        .filter(session -> axis.shows(day, session.start(), session.end()))
        .toList();
  }

  private String clock(Instant instant) {
    return CLOCK.format(instant.atZone(axis.zone()));
  }
}
