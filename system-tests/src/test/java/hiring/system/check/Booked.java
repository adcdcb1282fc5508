package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.log.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer's time that a session takes.
 *
 * @param pool and interviewer: who
 * @param by the record that gave the time away
 * @param back the record that gave it back; null if none did
 */
record Booked(
    String pool,
    String interviewer,
    UUID applicationId,
    InterviewSession session,
    Entry by,
    @Nullable Entry back) {

  /** All time that was ever given away. */
  static List<Booked> all(Log log) {
    Map<UUID, Entry> held = new HashMap<>();
    Map<Place, Entry> back = new HashMap<>();
    for (Entry entry : log.of(Topics.INTERVIEWS)) {
      if (entry.record() instanceof InterviewScheduled scheduled) {
        held.put(scheduled.getApplicationId(), entry);
      } else if (entry.record() instanceof InterviewCancelled cancelled) {
        Entry given = held.remove(cancelled.getApplicationId());
        if (given != null) {
          back.put(given.place(), entry);
        }
      }
    }
    List<Booked> all = new ArrayList<>();
    for (Entry entry : log.of(Topics.INTERVIEWS)) {
      if (entry.record() instanceof InterviewScheduled scheduled) {
        of(entry, scheduled, back.get(entry.place()), all);
      }
    }
    return all;
  }

  private static void of(
      Entry by, InterviewScheduled scheduled, @Nullable Entry back, List<Booked> all) {
    for (InterviewSession session : scheduled.getSessions()) {
      for (String interviewer : session.getInterviewers()) {
        all.add(
            new Booked(
                scheduled.getPoolId(),
                interviewer,
                scheduled.getApplicationId(),
                session,
                by,
                back));
      }
    }
  }

  String who() {
    return pool + "/" + interviewer;
  }

  /** Whether both take the same time, and both did at one moment. */
  boolean collides(Booked other) {
    return session.getStart().isBefore(other.session.getEnd())
        && other.session.getStart().isBefore(session.getEnd())
        && isBefore(by, other.back)
        && isBefore(other.by, back);
  }

  /** A pool's decisions are in order within a partition; between two, their times tell. */
  private static boolean isBefore(Entry given, @Nullable Entry back) {
    if (back == null) {
      return true;
    }
    return given.partition() == back.partition()
        ? given.offset() < back.offset()
        : given.timestamp().isBefore(back.timestamp());
  }
}
