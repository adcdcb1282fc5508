package hiring.scheduling.web;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.Timetable;
import hiring.scheduling.week.Week;
import hiring.service.InvalidFieldException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which week of a pool is asked for.
 *
 * @param day any day of it; null for the one that it is
 * @param zone in which to show it; null for the one where most of the pool's interviewers are
 */
record WeekQuery(@Nullable LocalDate day, @Nullable ZoneId zone) {

  private static final int LAST_YEAR = 9_000;

  /**
   * Reads the parameters of a request.
   *
   * @throws InvalidFieldException if one is no date, or no zone
   */
  static WeekQuery of(@Nullable String from, @Nullable String zone) {
    return new WeekQuery(
        from == null || from.isBlank() ? null : date(from),
        zone == null || zone.isBlank() ? null : zone(zone));
  }

  private static LocalDate date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1970 && date.getYear() < LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw new InvalidFieldException("from", "must be a date, such as 2026-03-02");
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new InvalidFieldException("zone", "must be a zone of the IANA database");
    }
  }

  /**
   * The week.
   *
   * @param calendars of everyone in the pool, by id
   * @param waiting who waits in it
   * @param arrangements what an application holds in the pool; null for nothing
   */
  Week of(
      String poolId,
      List<Calendar> calendars,
      List<Arrangement.Waiting> waiting,
      Function<UUID, @Nullable Arrangement> arrangements,
      Instant now) {
    ZoneId shown = zone == null ? mostCommon(calendars) : zone;
    LocalDate any = day == null ? now.atZone(shown).toLocalDate() : day;
    LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Week(
        poolId,
        monday,
        shown,
        calendars.stream().map(each -> person(each, monday, shown, arrangements)).toList(),
        waiting.stream()
            .sorted(Comparator.comparing(Arrangement.Waiting::since))
            .map(each ->
                new Week.Waiting(
                    each.candidacy().applicationId(),
                    each.since(),
                    each.shortage().reason().name(),
                    each.shortage().session()))
            .toList());
  }

  private static Week.Person person(
      Calendar calendar,
      LocalDate monday,
      ZoneId zone,
      Function<UUID, @Nullable Arrangement> arrangements) {
    Interviewer interviewer = calendar.interviewer();
    Timetable timetable = Timetable.of(calendar, monday, zone);
    return new Week.Person(
        interviewer.interviewerId(),
        interviewer.name(),
        interviewer.timeZone(),
        timetable.load(),
        interviewer.maxPerWeek(),
        spans(timetable.working()),
        spans(timetable.free()),
        spans(timetable.busy()),
        spans(timetable.off()),
        timetable.booked().stream()
            .flatMap(booked ->
                held(arrangements.apply(booked.applicationId()))
                    .filter(session -> isThat(session, booked, interviewer.interviewerId()))
                    .map(session -> session(session, booked)))
            .toList());
  }

  private static Stream<ArrangedSession> held(@Nullable Arrangement arrangement) {
    return arrangement == null ? Stream.of() : arrangement.held().stream();
  }

  private static boolean isThat(
      ArrangedSession session, Timetable.Booked booked, String interviewerId) {
    return session.start().equals(booked.start()) && session.part(interviewerId).isPresent();
  }

  private static Week.Session session(ArrangedSession session, Timetable.Booked booked) {
    return new Week.Session(
        booked.applicationId(),
        session.kind(),
        session.start(),
        session.end(),
        booked.part().name());
  }

  private static List<Week.Span> spans(List<Timetable.Stretch> stretches) {
    return stretches.stream().map(each -> new Week.Span(each.start(), each.end())).toList();
  }

  /** The most common zone of home; of those as common the first by name. */
  private static ZoneId mostCommon(List<Calendar> calendars) {
    Map<String, Long> counts =
        calendars.stream()
            .map(calendar -> calendar.interviewer().timeZone())
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(most -> ZoneId.of(most.getKey()))
        .orElse(ZoneOffset.UTC);
  }
}
