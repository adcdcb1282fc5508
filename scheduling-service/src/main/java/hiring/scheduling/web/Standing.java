package hiring.scheduling.web;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions that stand, of what an application holds. */
final class Standing {

  private Standing() {}

  static List<ArrangedSession> in(@Nullable Arrangement held) {
    return held == null ? List.of() : held.held();
  }
}
