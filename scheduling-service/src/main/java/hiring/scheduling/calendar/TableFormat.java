package hiring.scheduling.calendar;

import hiring.replay.Shown;
import hiring.replay.TextTable;
import hiring.scheduling.week.HourGrid;
import hiring.scheduling.week.HourGrid.Mark;
import hiring.scheduling.week.Week;
import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Session;
import hiring.scheduling.week.WeekText;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Everyone's hours, a character each; then the sessions, and who waits. */
final class TableFormat {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final PrintWriter out;
  private final boolean colour;
  private final TextTable table;

  /** A session of one interviewer, as a row. */
  private record Seat(Session session, Person person) {}

  TableFormat(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
    this.table = new TextTable(out, colour);
  }

  void write(Week week) {
    out.println(table.bold("Interviews of " + week.poolId()));
    out.println(WeekText.heading(week));
    out.println(WeekText.summary(week));
    out.println();
    if (!week.interviewers().isEmpty()) {
      hours(week);
    }
    sessions(week);
    waiting(week);
    out.flush();
  }

  private void hours(Week week) {
    HourGrid grid = HourGrid.of(week);
    int names =
        Math.max(
            "interviewer".length(),
            week.interviewers().stream()
                .mapToInt(person -> Shown.width(name(person)))
                .max()
                .orElse(0));
    StringBuilder head = new StringBuilder(padded("interviewer", names)).append("   load");
    StringBuilder scale = new StringBuilder(" ".repeat(head.length()));
    for (LocalDate day : grid.days()) {
      int width = Math.max(grid.hours(), WeekText.name(day).length());
      head.append("  ").append(padded(WeekText.name(day), width));
      scale.append("  ").append(padded("%-2d".formatted(grid.from()), width - 2)).append(grid.to());
    }
    out.println(table.bold(head.toString().stripTrailing()));
    out.println(scale.toString().stripTrailing());
    for (Person person : week.interviewers()) {
      StringBuilder row = new StringBuilder(padded(name(person), names));
      row.append("%7s".formatted(person.load() + "/" + person.maxPerWeek()));
      for (LocalDate day : grid.days()) {
        int width = Math.max(grid.hours(), WeekText.name(day).length());
        row.append("  ").append(strip(grid, person, day)).append(" ".repeat(width - grid.hours()));
      }
      out.println(row.toString().stripTrailing());
    }
    out.println();
    out.println("# session  s sits in to learn  . free  - takes no more  b busy  o time off");
    out.println();
  }

  private String strip(HourGrid grid, Person person, LocalDate day) {
    StringBuilder strip = new StringBuilder();
    Mark before = null;
    for (Mark mark : grid.marks(person, day)) {
      if (colour && mark != before) {
        strip.append(ink(mark));
      }
      strip.append(sign(mark));
      before = mark;
    }
    return colour ? strip.append("\u001b[0m").toString() : strip.toString();
  }

  private static char sign(Mark mark) {
    return switch (mark) {
      case NONE -> ' ';
      case WORKING -> '-';
      case FREE -> '.';
      case BUSY -> 'b';
      case OFF -> 'o';
      case LEARNING -> 's';
      case SESSION -> '#';
    };
  }

  private static String ink(Mark mark) {
    return switch (mark) {
      case NONE -> "\u001b[0m";
      case WORKING, OFF -> "\u001b[0;2m";
      case FREE -> "\u001b[0;32m";
      case BUSY -> "\u001b[0;33m";
      case LEARNING -> "\u001b[0;36m";
      case SESSION -> "\u001b[0;1;34m";
    };
  }

  private void sessions(Week week) {
    List<Seat> seats = new ArrayList<>();
    for (Person person : week.interviewers()) {
      person.sessions().forEach(session -> seats.add(new Seat(session, person)));
    }
    if (seats.isEmpty()) {
      return;
    }
    seats.sort(Comparator.comparing(seat -> seat.session().start()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("session", "until", "kind", "interviewer", "part", "application"));
    for (Seat seat : seats) {
      Session session = seat.session();
      rows.add(
          List.of(
              MOMENT.format(session.start().atZone(week.zone())),
              CLOCK.format(session.end().atZone(week.zone())),
              Shown.inTable(session.kind()),
              name(seat.person()),
              WeekText.lower(session.part()),
              session.applicationId().toString()));
    }
    table.print(6, rows, false);
  }

  private void waiting(Week week) {
    if (week.waiting().isEmpty()) {
      out.println("Nobody waits.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("waits since", "short of", "application"));
    for (Week.Waiting one : week.waiting()) {
      rows.add(
          List.of(
              MOMENT.format(one.since().atZone(week.zone())),
              Shown.inTable(WeekText.shortage(one)),
              one.applicationId().toString()));
    }
    table.print(3, rows, false);
  }

  private static String name(Person person) {
    return Shown.inTable(person.name());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Shown.width(text)));
  }
}
