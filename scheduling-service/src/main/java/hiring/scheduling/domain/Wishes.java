package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an application's interviews are to be like.
 *
 * @param loop id of its loop
 * @param declined who will not take which session
 */
public record Wishes(UUID loop, Availability availability, List<Declined> declined) {

  public Wishes {
    declined = List.copyOf(declined);
  }

  Wishes with(Availability changed) {
    return new Wishes(loop, changed, declined);
  }

  Wishes with(Declined another) {
    List<Declined> more = new ArrayList<>(declined);
    if (!more.contains(another)) {
      more.add(another);
    }
    return new Wishes(loop, availability, more);
  }
}
