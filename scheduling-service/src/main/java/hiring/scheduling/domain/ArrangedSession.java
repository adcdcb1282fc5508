package hiring.scheduling.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One session, arranged.
 *
 * @param kind its code in the loop
 * @param zone in which to show it: the applicant's where known, else the first interviewer's
 * @param interviewers ids of those who fill its seats, in the order of seats
 * @param trainees who sits in to learn
 */
public record ArrangedSession(
    String kind,
    Instant start,
    Instant end,
    ZoneId zone,
    List<String> interviewers,
    List<Trainee> trainees) {

  /**
   * One who sits in to learn.
   *
   * @param part never a seat
   * @param skill what they learn
   */
  public record Trainee(String interviewerId, Part part, String skill) {}

  public ArrangedSession {
    interviewers = List.copyOf(interviewers);
    trainees = List.copyOf(trainees);
  }

  /** One in which nobody learns. */
  public ArrangedSession(
      String kind, Instant start, Instant end, ZoneId zone, List<String> interviewers) {
    this(kind, start, end, zone, interviewers, List.of());
  }

  Span span() {
    return Span.touching(start, end);
  }

  boolean hasBegun(Instant now) {
    return !start.isAfter(now);
  }

  /** How somebody takes part; empty where they do not. */
  public Optional<Part> part(String interviewerId) {
    return interviewers.contains(interviewerId)
        ? Optional.of(Part.SEAT)
        : trainees.stream()
            .filter(trainee -> trainee.interviewerId().equals(interviewerId))
            .map(Trainee::part)
            .findFirst();
  }

  /** Everybody's time that it takes, by interviewer. */
  List<Taken> taken(UUID applicationId) {
    Span span = span();
    List<Taken> taken = new ArrayList<>(interviewers.size() + trainees.size());
    for (String interviewerId : interviewers) {
      taken.add(
          new Taken(interviewerId, new Booking(applicationId, span.firstSlot(), span.endSlot())));
    }
    for (Trainee trainee : trainees) {
      taken.add(
          new Taken(
              trainee.interviewerId(),
              new Booking(
                  applicationId,
                  span.firstSlot(),
                  span.endSlot(),
                  trainee.part(),
                  trainee.skill())));
    }
    return taken;
  }

  /** Time of one interviewer. */
  record Taken(String interviewerId, Booking booking) {}
}
