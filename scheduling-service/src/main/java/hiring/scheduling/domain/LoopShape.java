package hiring.scheduling.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a search for a loop asks about: what does not fit for one applicant does not fit for any
 * other of the same shape.
 *
 * @param availability when the applicant can come
 * @param standing sessions that are arranged and stay
 * @param declined who will not take which session
 */
public record LoopShape(
    InterviewLoop loop,
    Availability availability,
    List<ArrangedSession> standing,
    List<Declined> declined) {

  /** So many in any order take no longer than a few in one. */
  private static final int FEW_SESSIONS = 6;

  public LoopShape {
    standing = List.copyOf(standing);
    declined = List.copyOf(declined);
  }

  /** The shape of a loop for an applicant whose zone may be unknown, or no zone at all. */
  public static LoopShape of(InterviewLoop loop, @Nullable String timeZone) {
    return new LoopShape(loop, Availability.in(Zones.named(timeZone)), List.of(), List.of());
  }

  /** The shape of what an application wishes, with sessions that stay. */
  static LoopShape of(InterviewLoop loop, Wishes wishes, List<ArrangedSession> standing) {
    return new LoopShape(loop, wishes.availability(), standing, wishes.declined());
  }

  /** The applicant's zone where known. */
  public @Nullable ZoneId zone() {
    return availability.zone();
  }

  Wishes wishes() {
    return new Wishes(loop.id(), availability, declined);
  }

  /** The sessions that are to be found, in the loop's order. */
  List<InterviewLoop.Session> missing() {
    return loop.sessions().stream()
        .filter(session -> standing.stream().noneMatch(held -> held.kind().equals(session.kind())))
        .toList();
  }

  /** What a search costs, in searches for a loop with an order: any order has many. */
  int cost() {
    int beyondFew = missing().size() - FEW_SESSIONS;
    return loop.inOrder() || beyondFew <= 0 ? 1 : 1 << beyondFew;
  }

  /**
   * Shapes with fewer sessions that stay, the most first: in a loop with an order, without those
   * that come after the first that is missing; then without any. What has begun stays.
   */
  List<LoopShape> wider(Instant now) {
    List<LoopShape> wider = new ArrayList<>();
    if (loop.inOrder() && !missing().isEmpty()) {
      int first = loop.sessions().indexOf(missing().getFirst());
      add(
          wider,
          standing.stream().filter(held -> held.hasBegun(now) || place(held) < first).toList());
    }
    add(wider, standing.stream().filter(held -> held.hasBegun(now)).toList());
    return wider;
  }

  private void add(List<LoopShape> wider, List<ArrangedSession> fewer) {
    int before = wider.isEmpty() ? standing.size() : wider.getLast().standing().size();
    if (fewer.size() < before) {
      wider.add(new LoopShape(loop, availability, fewer, declined));
    }
  }

  /** Where a session has its place in the loop's order; after all where it has none. */
  int place(ArrangedSession session) {
    for (int i = 0; i < loop.sessions().size(); i++) {
      if (loop.sessions().get(i).kind().equals(session.kind())) {
        return i;
      }
    }
    return loop.sessions().size();
  }

  /** The shape's name: equal shapes have equal ids. */
  public UUID id() {
    StringBuilder text = new StringBuilder(300).append(loop.text()).append('\n');
    if (availability.zone() != null) {
      text.append(availability.zone().getId());
    }
    text.append('\n').append(availability.notBefore());
    append(text, availability.windows());
    append(text, availability.except());
    for (ArrangedSession held : standing) {
      text.append('\n').append(held.kind()).append('\t').append(held.start().toEpochMilli());
      text.append('\t').append(held.end().toEpochMilli());
      text.append('\t').append(held.zone()).append('\t').append(held.interviewers());
      text.append('\t').append(held.trainees());
    }
    for (Declined each : declined) {
      text.append('\n').append(each.kind()).append('\t').append(each.interviewerId());
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder text, List<Span> spans) {
    text.append('\n');
    spans.forEach(
        span -> text.append(span.firstSlot()).append('-').append(span.endSlot()).append(','));
  }
}
