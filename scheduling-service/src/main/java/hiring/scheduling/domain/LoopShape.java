package hiring.scheduling.domain;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a search for a loop asks about: what does not fit for one applicant does not fit for any
 * other of the same shape.
 *
 * @param zone the applicant's zone where known
 */
public record LoopShape(InterviewLoop loop, @Nullable ZoneId zone) {

  /** The shape of a loop for an applicant whose zone may be unknown, or no zone at all. */
  public static LoopShape of(InterviewLoop loop, @Nullable String timeZone) {
    return new LoopShape(loop, Zones.named(timeZone));
  }

  /** The shape's name: equal shapes have equal ids. */
  public UUID id() {
    StringBuilder text = new StringBuilder(160);
    for (InterviewLoop.Session session : loop.sessions()) {
      text.append(session.kind()).append('\n').append(session.skill()).append('\n');
      text.append(session.minutes()).append('x').append(session.interviewers()).append('\n');
    }
    text.append(loop.sessionsPerDay()).append('/').append(loop.noticeHours());
    text.append('/').append(loop.horizonDays()).append('/');
    if (zone != null) {
      text.append(zone.getId());
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
