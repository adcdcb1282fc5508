package hiring.scheduling.week;

import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What every form of a week says in the same words. */
public final class WeekText {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final double HOUR = 60;

  private WeekText() {}

  /** Which week it is, and in which zone its times are. */
  public static String heading(Week week) {
    return "Week %d, %s to %s; times are in %s"
        .formatted(
            week.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            DATE.format(week.from()),
            DATE.format(week.from().plusDays(Week.DAYS - 1)),
            week.zone().getId());
  }

  /** The whole pool in a sentence. */
  public static String summary(Week week) {
    if (week.interviewers().isEmpty()) {
      return "Nobody is in this pool.";
    }
    long sessions =
        week.interviewers().stream()
            .flatMap(person -> person.sessions().stream())
            .map(session -> session.applicationId() + session.kind())
            .distinct()
            .count();
    return "%s, %s; %d h free of %d h."
        .formatted(
            count(week.interviewers().size(), "interviewer"),
            count(sessions, "session"),
            hours(week, Person::free),
            hours(week, Person::working));
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static long hours(Week week, Function<Person, List<Span>> spans) {
    long minutes =
        week.interviewers().stream()
            .map(spans)
            .flatMap(List::stream)
            .mapToLong(span -> Duration.between(span.start(), span.end()).toMinutes())
            .sum();
    return Math.round(minutes / HOUR);
  }

  /** A day, such as {@code Mon 2}. */
  public static String name(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        + " "
        + day.getDayOfMonth();
  }

  /** What was short, such as {@code hours for leadership}. */
  public static String shortage(Week.Waiting waiting) {
    String reason = lower(waiting.reason());
    return waiting.shortOf() == null ? reason : reason + " for " + waiting.shortOf();
  }

  /** A word of the contract as people write it. */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
