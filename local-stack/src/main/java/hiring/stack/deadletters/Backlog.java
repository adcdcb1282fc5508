package hiring.stack.deadletters;

import hiring.contract.Topic.Owner;
import hiring.stack.client.KafkaClients;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be sent again.
 *
 * @param byService in the order of the services, and of time
 * @param more how many more could be sent, and are left for another run
 */
public record Backlog(Map<Owner, List<Letter>> byService, long more) {

  private static final int MOST = 10_000;

  /** Those that were named. */
  public static Backlog of(Collection<LetterId> ids, KafkaClients clients, ReadProgress progress) {
    Oldest all = new Oldest(ids.size());
    new Letters(clients, progress).fetch(ids, (id, record) -> all.add(Letter.of(id, record)));
    return of(all.list(), 0);
  }

  /**
   * Those that the filter takes and that were not sent yet: the oldest that can be sent, and beside
   * them the oldest that cannot, and the oldest of which the service says whether they can, so that
   * these do not stand in the way of others for ever.
   */
  public static Backlog unsent(Filter filter, KafkaClients clients, ReadProgress progress) {
    Set<LetterId> sent = new Redrives(clients, progress).all().keySet();
    Oldest can = new Oldest(MOST);
    Oldest maybe = new Oldest(MOST);
    Oldest cannot = new Oldest(MOST);
    new Letters(clients, progress)
        .each(
            filter,
            letter -> {
              if (!sent.contains(letter.id())) {
                switch (Sending.of(letter)) {
                  case Sending.To to -> can.add(letter);
                  case Sending.OutOfQuarantine out -> maybe.add(letter);
                  case Sending.Impossible impossible -> cannot.add(letter);
                }
              }
            });
    List<Letter> letters = new ArrayList<>(can.list());
    letters.addAll(maybe.list());
    letters.addAll(cannot.list());
    return of(letters, can.passedOver() + maybe.passedOver());
  }

  private static Backlog of(List<Letter> letters, long more) {
    Map<Owner, List<Letter>> byService = new EnumMap<>(Owner.class);
    for (Letter letter : letters) {
      byService.computeIfAbsent(letter.id().service(), any -> new ArrayList<>()).add(letter);
    }
    return new Backlog(byService, more);
  }
}
