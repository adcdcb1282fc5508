package hiring.scheduling.domain;

import java.util.List;

/**
 * Whom a place in a session needs.
 *
 * @param skills any one of them, in order of names
 * @param slots how many quarter hours the session takes
 * @param learns whether the place is for who learns one of the skills, not for who leads one
 */
record Need(List<String> skills, int slots, boolean learns) {

  Need {
    skills = skills.stream().sorted().distinct().toList();
  }

  /** Whether an interviewer may ever be who is needed. */
  boolean concerns(Calendar calendar) {
    return calendar.learns(skills) || (!learns && calendar.leads(skills, Integer.MIN_VALUE));
  }

  /** Whether an interviewer is who is needed, at a slot. */
  boolean isMetBy(Calendar calendar, int slot) {
    return learns
        ? calendar.learns(skills) && !calendar.leads(skills, slot)
        : calendar.leads(skills, slot);
  }

  /** Where, from a slot up to another, an interviewer can start a session in this place. */
  Bits starts(Calendar calendar, int from, int to) {
    Bits starts = calendar.openings(from, to).starts(from, to, slots);
    int leads = calendar.leadsFrom(skills);
    if (learns) {
      starts.clear(leads, to);
    } else {
      starts.clear(from, leads);
    }
    return starts;
  }
}
