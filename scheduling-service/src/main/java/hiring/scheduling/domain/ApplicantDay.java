package hiring.scheduling.domain;

import java.time.ZoneId;

/** How many sessions the applicant has on the day of the last one. Belongs to one search. */
final class ApplicantDay {

  private final ZoneId zone;
  private int day = Integer.MIN_VALUE;
  private int sessions;

  ApplicantDay(ZoneId zone) {
    this.zone = zone;
  }

  /** Counts a session; gives the first slot of which the day would take another one. */
  int nextStart(int start, int most) {
    int startDay = Slots.day(start, zone);
    sessions = startDay == day ? sessions + 1 : 1;
    day = startDay;
    return sessions < most ? start : Slots.firstOf(day + 1, zone);
  }
}
