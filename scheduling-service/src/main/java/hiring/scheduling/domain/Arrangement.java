package hiring.scheduling.domain;

import hiring.scheduling.domain.Planned.Shortage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an application holds in a pool. */
public sealed interface Arrangement extends PoolPiece {

  /** What the keys of all arrangements begin with. */
  String KEYS = "application/";

  Candidacy candidacy();

  @Override
  default String key() {
    return key(candidacy().applicationId());
  }

  /** The key of an application's arrangement. */
  static String key(UUID applicationId) {
    return KEYS + applicationId;
  }

  /**
   * It waits for time.
   *
   * @param shape id of the shape of its loop
   * @param since its place in the line: who came first is tried first
   * @param shortage what was short when it began to wait
   * @param sequence how often its interviews had changed before; from 0
   */
  record Waiting(Candidacy candidacy, UUID shape, Instant since, Shortage shortage, int sequence)
      implements Arrangement {

    Turn turn() {
      return new Turn(since, candidacy.applicationId());
    }
  }

  /**
   * It has a loop.
   *
   * @param sequence how often its interviews had changed before; from 0
   * @param arrangedAt when these sessions were arranged
   */
  record Booked(
      Candidacy candidacy, int sequence, List<ArrangedSession> sessions, Instant arrangedAt)
      implements Arrangement {
    public Booked {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * Its loop, or its wait, was called off.
   *
   * @param sequence how often its interviews had changed before
   * @param sessions what was called off; empty if it had been waiting, or was erased
   */
  record Cancelled(
      Candidacy candidacy, int sequence, CancelReason reason, List<ArrangedSession> sessions)
      implements Arrangement {
    public Cancelled {
      sessions = List.copyOf(sessions);
    }
  }
}
