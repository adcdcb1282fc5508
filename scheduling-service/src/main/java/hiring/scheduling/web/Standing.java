package hiring.scheduling.web;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions that stand, of what an application holds. */
final class Standing {

  private Standing() {}

  static List<ArrangedSession> in(@Nullable Arrangement held) {
    return switch (held) {
      case null -> List.of();
      case Arrangement.Booked booked -> booked.sessions();
      case Arrangement.Waiting waiting -> List.of();
      case Arrangement.Cancelled cancelled -> List.of();
    };
  }
}
