package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.BusyTimesImported;
import hiring.events.Days;
import hiring.events.Interviewer;
import hiring.events.InterviewerRegistered;
import hiring.events.TimeBlocked;
import hiring.events.TimeSpan;
import hiring.events.TimeUnblocked;
import hiring.events.Travel;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was known of interviewers at each decision, and when they cannot be booked. */
final class Interviewers {

  private final Map<String, TreeMap<Long, Interviewer>> versions = new HashMap<>();
  private final Map<String, List<TimeOff>> timeOff = new HashMap<>();

  Interviewers(Log log, Requests requests) {
    Map<String, List<TimeOff>> open = new HashMap<>();
    for (Entry entry : log.of(Topics.INTERVIEWER_POOLS)) {
      Entry cause = requests.causeOf(entry);
      if (cause != null) {
        take(entry, cause, open);
      }
    }
    open.values().forEach(left -> left.forEach(this::add));
  }

  /** As they were known when a request was decided; null if they were not. */
  @Nullable Interviewer asOf(String who, long offset) {
    Map.Entry<Long, Interviewer> version =
        versions.getOrDefault(who, new TreeMap<>()).floorEntry(offset);
    return version == null ? null : version.getValue();
  }

  /** As they were described anew while something was theirs. */
  Collection<Interviewer> knownAnew(String who, Booked booked) {
    return booked.from() < booked.arranged().until()
        ? versions
            .getOrDefault(who, new TreeMap<>())
            .subMap(booked.from(), false, booked.arranged().until(), false)
            .values()
        : List.of();
  }

  /** When somebody could not be booked, ever. */
  List<TimeOff> timeOff(String who) {
    return timeOff.getOrDefault(who, List.of());
  }

  /** The zone that they are in at a moment. */
  static ZoneId zone(Interviewer interviewer, Instant at) {
    for (Travel travel : interviewer.getTravels()) {
      ZoneId zone = ZoneId.of(travel.getTimeZone());
      LocalDate day = LocalDate.ofInstant(at, zone);
      if (!day.isBefore(travel.getFirstDay()) && !day.isAfter(travel.getLastDay())) {
        return zone;
      }
    }
    return ZoneId.of(interviewer.getTimeZone());
  }

  /** The day that it is for them. */
  static LocalDate day(Interviewer interviewer, Instant at) {
    return LocalDate.ofInstant(at, zone(interviewer, at));
  }

  static boolean isOff(Interviewer interviewer, LocalDate day) {
    for (Days off : interviewer.getDaysOff()) {
      if (!day.isBefore(off.getFirstDay()) && !day.isAfter(off.getLastDay())) {
        return true;
      }
    }
    return false;
  }

  private void take(Entry entry, Entry cause, Map<String, List<TimeOff>> open) {
    switch (entry.record()) {
      case InterviewerRegistered registered ->
          versions
              .computeIfAbsent(
                  registered.getPoolId() + "/" + registered.getInterviewer().getInterviewerId(),
                  any -> new TreeMap<>())
              .put(cause.offset(), registered.getInterviewer());
      case TimeBlocked blocked ->
          replace(
              who(blocked.getPoolId(), blocked.getInterviewerId()),
              "block " + blocked.getBlockId(),
              List.of(new TimeSpan(blocked.getStart(), blocked.getEnd())),
              entry,
              cause,
              open);
      case TimeUnblocked unblocked ->
          replace(
              who(unblocked.getPoolId(), unblocked.getInterviewerId()),
              "block " + unblocked.getBlockId(),
              List.of(),
              entry,
              cause,
              open);
      case BusyTimesImported imported ->
          replace(
              who(imported.getPoolId(), imported.getInterviewerId()),
              "calendar " + imported.getCalendar(),
              imported.getBusy(),
              entry,
              cause,
              open);
      case null, default -> {}
    }
  }

  private void replace(
      String who,
      String name,
      List<TimeSpan> spans,
      Entry by,
      Entry cause,
      Map<String, List<TimeOff>> open) {
    List<TimeOff> ended = open.remove(who + " " + name);
    for (TimeOff off : ended == null ? List.<TimeOff>of() : ended) {
      add(
          new TimeOff(
              who, off.start(), off.end(), off.from(), cause.offset(), off.by(), off.now()));
    }
    List<TimeOff> begun = new ArrayList<>();
    for (TimeSpan span : spans) {
      begun.add(
          new TimeOff(
              who,
              span.getStart(),
              span.getEnd(),
              cause.offset(),
              Long.MAX_VALUE,
              by,
              cause.timestamp()));
    }
    open.put(who + " " + name, begun);
  }

  private void add(TimeOff off) {
    timeOff.computeIfAbsent(off.who(), any -> new ArrayList<>()).add(off);
  }

  private static String who(String pool, String interviewer) {
    return pool + "/" + interviewer;
  }
}
