package hiring.system.check;

import hiring.events.Interviewer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Nobody has more sessions on one of their days, or in one of their ISO weeks, than they took when
 * the last of them was booked; the day is that of the zone they are in.
 */
final class LimitLaw implements BookLaw {

  private static final String NAME = "within daily and weekly limits";

  /** More than a week and whatever zones can add to it. */
  private static final Duration NEAR = Duration.ofDays(9);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    book.byInterviewer()
        .forEach((who, all) -> {
          for (Booked booked : all) {
            Interviewer interviewer = book.interviewers().asOf(who, booked.from());
            if (booked.fresh() && interviewer != null) {
              judge(booked, interviewer, all, findings);
            }
          }
        });
    return findings;
  }

  private static void judge(
      Booked booked, Interviewer interviewer, List<Booked> all, List<Finding> findings) {
    List<Booked> near =
        all.stream()
            .filter(
                other -> Duration.between(other.start(), booked.start()).abs().compareTo(NEAR) < 0)
            .filter(other -> other.isHeldAt(booked.from()))
            .toList();
    if (count(booked, interviewer, near, day -> day) > interviewer.getMaxPerDay()) {
      findings.add(Finding.of(NAME, booked.by(), booked.who() + " has too many that day"));
    }
    if (count(booked, interviewer, near, LimitLaw::monday) > interviewer.getMaxPerWeek()) {
      findings.add(Finding.of(NAME, booked.by(), booked.who() + " has too many that week"));
    }
  }

  private static long count(
      Booked booked, Interviewer interviewer, List<Booked> near, UnaryOperator<LocalDate> span) {
    LocalDate day = span.apply(Interviewers.day(interviewer, booked.start()));
    return near.stream()
        .filter(other -> span.apply(Interviewers.day(interviewer, other.start())).equals(day))
        .count();
  }

  /** The first day of the ISO week. */
  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
