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

  /** How often its interviews had changed before; from 0. */
  int sequence();

  /** What it holds of people's time, earliest first. */
  List<ArrangedSession> held();

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
   * @param held what stands while the rest waits
   * @param calledOff sessions that were arranged before and stand no more, for who was invited
   */
  record Waiting(
      Candidacy candidacy,
      Wishes wishes,
      UUID shape,
      Instant since,
      Shortage shortage,
      int sequence,
      List<ArrangedSession> held,
      List<ArrangedSession> calledOff)
      implements Arrangement {

    public Waiting {
      held = List.copyOf(held);
      calledOff = List.copyOf(calledOff);
    }

    /** One to whom nothing was given that was taken back. */
    public Waiting(
        Candidacy candidacy,
        Wishes wishes,
        UUID shape,
        Instant since,
        Shortage shortage,
        int sequence,
        List<ArrangedSession> held) {
      this(candidacy, wishes, shape, since, shortage, sequence, held, List.of());
    }

    Turn turn() {
      return new Turn(since, candidacy.applicationId());
    }
  }

  /**
   * It has a loop.
   *
   * @param held all its sessions
   * @param arrangedAt when they were arranged as they are
   */
  record Booked(
      Candidacy candidacy,
      Wishes wishes,
      int sequence,
      List<ArrangedSession> held,
      Instant arrangedAt)
      implements Arrangement {
    public Booked {
      held = List.copyOf(held);
    }
  }

  /**
   * Its loop, or its wait, was called off.
   *
   * @param sessions what was called off; empty if it had been waiting, or was erased
   * @param cancelledAt when
   */
  record Cancelled(
      Candidacy candidacy,
      int sequence,
      CancelReason reason,
      List<ArrangedSession> sessions,
      Instant cancelledAt)
      implements Arrangement {
    public Cancelled {
      sessions = List.copyOf(sessions);
    }

    @Override
    public List<ArrangedSession> held() {
      return List.of();
    }
  }
}
