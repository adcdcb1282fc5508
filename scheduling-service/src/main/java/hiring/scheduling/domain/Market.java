package hiring.scheduling.domain;

/** The calendars of one pool, and what they have to offer. */
record Market(OrderedMap<String, Calendar> calendars, Supplies supplies) {

  Supply supply(Need need, Window window) {
    return supplies.of(calendars, need, window.earliest(), window.end());
  }

  Supply supply(Need need, int slot) {
    return supplies.of(calendars, need, slot, slot + need.slots());
  }
}
