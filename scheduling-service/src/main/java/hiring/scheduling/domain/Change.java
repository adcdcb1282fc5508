package hiring.scheduling.domain;

import hiring.scheduling.domain.ArrangedSession.Taken;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whose time an application gives back and takes when its sessions become others.
 *
 * @param released what is held no more
 * @param booked what is held now and was not
 */
record Change(Set<Taken> released, Set<Taken> booked) {

  static Change of(
      UUID applicationId, List<ArrangedSession> previous, List<ArrangedSession> sessions) {
    Set<Taken> before = taken(applicationId, previous);
    Set<Taken> after = taken(applicationId, sessions);
    Set<Taken> released = new LinkedHashSet<>(before);
    released.removeAll(after);
    after.removeAll(before);
    return new Change(released, after);
  }

  /** Everybody whose time changes. */
  Set<String> interviewers() {
    Set<String> all = new LinkedHashSet<>();
    released.forEach(taken -> all.add(taken.interviewerId()));
    booked.forEach(taken -> all.add(taken.interviewerId()));
    return all;
  }

  private static Set<Taken> taken(UUID applicationId, List<ArrangedSession> sessions) {
    Set<Taken> taken = new LinkedHashSet<>();
    sessions.forEach(session -> taken.addAll(session.taken(applicationId)));
    return taken;
  }
}
