package hiring.scheduling.domain;

import java.time.Instant;

/** What sessions that stay leave of an applicant's time for those that are missing. */
final class Standing {

  private final LoopShape shape;
  private final Instant now;
  private final ApplicantDays days;

  Standing(LoopShape shape, Instant now, ApplicantDays days) {
    this.shape = shape;
    this.now = now;
    this.days = days;
  }

  /**
   * Takes away the starts of a session that are in the way of what stands: by time, by break, by
   * the loop's order, or by another day where all are to be on one. What has begun asks for no day
   * and lets nothing come before it that is yet to come.
   */
  void narrow(Bits starts, InterviewLoop.Session session) {
    int place = shape.loop().sessions().indexOf(session);
    for (ArrangedSession held : shape.standing()) {
      Span span = held.span();
      int day = days.of(span.firstSlot());
      apart(starts, session.slots(), span, day);
      if (shape.loop().inOrder() && shape.place(held) < place) {
        starts.clear(starts.base(), span.endSlot());
      } else if (shape.loop().inOrder() && !held.hasBegun(now)) {
        starts.clear(span.firstSlot() - session.slots() + 1, starts.end());
      }
      if (shape.loop().oneBlock() && !held.hasBegun(now)) {
        starts.clear(starts.base(), days.first(day));
        starts.clear(days.first(day + 1), starts.end());
      }
    }
  }

  private void apart(Bits starts, int slots, Span span, int day) {
    starts.clear(span.firstSlot() - slots + 1, span.endSlot());
    int pause = shape.loop().breakSlots();
    for (int i = 0; i < pause; i++) {
      clearOn(day, starts, span.endSlot() + i);
      clearOn(day, starts, span.firstSlot() - slots - i);
    }
  }

  private void clearOn(int day, Bits starts, int slot) {
    if (days.of(slot) == day) {
      starts.clear(slot, slot + 1);
    }
  }
}
