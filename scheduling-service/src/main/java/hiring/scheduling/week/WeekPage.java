package hiring.scheduling.week;

import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Waiting;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One page that needs no network and no script: who sits in what, when, and who has time. */
public final class WeekPage {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #5f6973;
        --line: #d8dee4; --idle: #f0f2f5; --working: #d3dbe4; --free: #8fd0a9; --busy: #b7791f;
        --off: #8a939c; --session: #2563b8; --full: #b3434b;
        --tick: #1b1f2418; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --paper: #14171a;
        --faint: #9aa4ad; --line: #343a40; --idle: #1d2125; --working: #3a434d; --free: #2f7a52;
        --busy: #d9a441; --off: #6b747c; --session: #6ea8f2; --full: #d9666e;
        --tick: #e6e8ea18; } }
      * { box-sizing: border-box; }
      body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        margin: 1.5rem auto; padding: 0 1.25rem; max-width: 84rem; }
      h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
      h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; } p { margin: .2rem 0; }
      small, .faint { color: var(--faint); } small { font-size: .8rem; }
      .key { margin: .75rem 0 1rem; } .key span { white-space: nowrap; margin-right: 1.1em; }
      .key i { position: static; display: inline-block; width: 1.4em; height: .8em;
        margin-right: .4em; }
      .row { display: grid; grid-template-columns: 10.5rem repeat(var(--days), minmax(0, 1fr));
        gap: 0 .5rem; border-top: 1px solid var(--line); padding: .6rem 0; }
      .head { border: 0; padding: 0 0 .3rem; font-weight: 600; }
      .scale { display: flex; justify-content: space-between; font-weight: 400;
        font-size: .75rem; color: var(--faint); font-variant-numeric: tabular-nums; }
      .day b, .row .scale.own { display: none; }
      .strip { position: relative; height: 1.5rem; border-radius: 3px; overflow: hidden;
        background: var(--idle); }
      .strip::after { content: ""; position: absolute; inset: 0; background:
        repeating-linear-gradient(90deg, transparent 0 calc(100% / var(--hours) - 1px),
        var(--tick) 0 calc(100% / var(--hours))); }
      i { position: absolute; top: 0; bottom: 0; border-radius: 2px; }
      .working { background: var(--working); } .free { background: var(--free); }
      .busy { background: repeating-linear-gradient(135deg, var(--busy) 0 3px,
        var(--working) 3px 6px); }
      .off { background: repeating-linear-gradient(45deg, var(--off) 0 2px, var(--idle) 2px 5px); }
      .session { background: var(--session); box-shadow: inset 0 0 0 1px var(--paper); }
      .learning { background: var(--paper); box-shadow: inset 0 0 0 2px var(--session); }
      ul { list-style: none; margin: .25rem 0 0; padding: 0; font-size: .85rem; }
      li { overflow-wrap: anywhere; } time { font-variant-numeric: tabular-nums; }
      .load { height: .4rem; border-radius: 3px; background: var(--idle); overflow: hidden;
        margin: .3rem 0 .1rem; } .load span { display: block; height: 100%;
        background: var(--session); } .load .full { background: var(--full); }
      .wide { overflow-x: auto; } table { border-collapse: collapse; }
      th, td { padding: .3rem 1.2rem .3rem 0; text-align: left; white-space: nowrap;
        border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
      @media (max-width: 52rem) {
        .row { display: block; padding: .8rem 0; } .row.head { display: none; }
        .day { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr); align-items: center;
          margin-top: .35rem; } .day b { display: block; font-weight: 400; }
        .day ul { grid-column: 2; } .unused { display: none; } .strip { height: 1.2rem; }
        .row .scale.own { display: flex; margin: .5rem 0 -.3rem 3.6rem; }
        .load { max-width: 16rem; } }
      @media (max-width: 30rem) { body { padding: 0 .9rem; margin-top: 1rem; } }
      """;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  private final StringBuilder html = new StringBuilder();
  private final Week week;
  private final HourGrid grid;

  private WeekPage(Week week) {
    this.week = week;
    this.grid = HourGrid.of(week);
  }

  /** The whole document. */
  public static String of(Week week) {
    return new WeekPage(week).page();
  }

  private String page() {
    String title = "Interviews of " + week.poolId();
    line("<!doctype html>");
    line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    // Nothing else is loaded or run, whatever anybody is called.
    line(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<title>" + Html.escaped(title + ", " + WeekText.heading(week)) + "</title>");
    line("<style>" + STYLE + "</style></head><body>");
    line("<h1>" + Html.escaped(title) + "</h1>");
    line("<p>" + Html.escaped(WeekText.heading(week)) + "</p>");
    line("<p class=\"faint\">" + WeekText.summary(week) + "</p>");
    if (!week.interviewers().isEmpty()) {
      key();
      people();
    }
    waiting();
    line("</body></html>");
    return html.toString();
  }

  private void key() {
    html.append("<p class=\"key\">");
    List.of("session", "session learning", "free", "working", "busy", "off")
        .forEach(kind ->
            html.append("<span><i class=\"")
                .append(kind)
                .append("\"></i>")
                .append(named(kind))
                .append("</span> "));
    line("</p>");
  }

  private static String named(String kind) {
    return switch (kind) {
      case "session learning" -> "sits in to learn";
      case "working" -> "works, but takes no more";
      case "off" -> "time off";
      default -> kind;
    };
  }

  private void people() {
    List<LocalDate> days = grid.days();
    line("<main style=\"--days:%d;--hours:%d\">".formatted(days.size(), grid.hours()));
    line("<div class=\"row head\"><div></div>");
    days.forEach(day -> line("<div>" + WeekText.name(day) + scale("scale") + "</div>"));
    line("</div>");
    for (Person person : week.interviewers()) {
      line("<div class=\"row\">");
      who(person);
      line(scale("scale own"));
      days.forEach(day -> line(new DayCell(grid.axis(), day, person).html()));
      line("</div>");
    }
    line("</main>");
  }

  private void who(Person person) {
    int percent = Math.min(100, 100 * person.load() / Math.max(1, person.maxPerWeek()));
    boolean full = person.load() >= person.maxPerWeek();
    line("<div><h3>" + Html.escaped(person.name()) + "</h3>");
    line("<small>" + Html.escaped(person.timeZone()) + "</small>");
    line(
        "<div class=\"load\"><span%s style=\"width:%d%%\"></span></div>"
            .formatted(full ? " class=\"full\"" : "", percent));
    line("<small>%d of %d sessions</small></div>".formatted(person.load(), person.maxPerWeek()));
  }

  private String scale(String kind) {
    int middle = grid.from() + grid.hours() / 2;
    return "<div class=\"%s\" aria-hidden=\"true\"><span>%d</span><span>%d</span><span>%d</span></div>"
        .formatted(kind, grid.from(), middle, grid.to());
  }

  private void waiting() {
    line("<h2>Waiting</h2>");
    if (week.waiting().isEmpty()) {
      line("<p>Nobody waits.</p>");
      return;
    }
    line("<div class=\"wide\"><table><tr><th>since</th><th>short of</th><th>application</th></tr>");
    for (Waiting one : week.waiting()) {
      line(
          "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
              .formatted(
                  MOMENT.format(one.since().atZone(week.zone())),
                  Html.escaped(WeekText.shortage(one)),
                  one.applicationId()));
    }
    line("</table></div>");
  }

  private void line(String text) {
    html.append(text).append('\n');
  }
}
