package hiring.scheduling.codec;

import hiring.scheduling.domain.Availability;
import hiring.scheduling.domain.Declined;
import hiring.scheduling.domain.Freed;
import hiring.scheduling.domain.LastSearch;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Wishes;
import hiring.scheduling.store.AvailabilityEntry;
import hiring.scheduling.store.DeclinedEntry;
import hiring.scheduling.store.SearchEntry;
import hiring.scheduling.store.WishesEntry;
import java.time.ZoneId;
import java.util.List;

/** What interviews are to be like, and what was searched for in vain, as it is stored. */
final class WishesStore {

  private WishesStore() {}

  static WishesEntry toAvro(Wishes wishes) {
    return new WishesEntry(wishes.loop(), toAvro(wishes.availability()), toAvro(wishes.declined()));
  }

  static Wishes fromAvro(WishesEntry entry) {
    return new Wishes(
        entry.getLoop(), fromAvro(entry.getAvailability()), fromAvro(entry.getDeclined()));
  }

  static SearchEntry toAvro(LastSearch search) {
    LoopShape shape = search.shape();
    return new SearchEntry(
        LoopCodec.toEntry(shape.loop()),
        toAvro(shape.availability()),
        SessionStore.toAvro(shape.standing()),
        toAvro(shape.declined()),
        ArrangementStore.toAvro(search.shortage()),
        search.until(),
        search.freed().times());
  }

  static LastSearch fromAvro(SearchEntry entry) {
    return new LastSearch(
        new LoopShape(
            LoopCodec.fromAvro(entry.getLoop()),
            fromAvro(entry.getAvailability()),
            SessionStore.fromAvro(entry.getStanding()),
            fromAvro(entry.getDeclined())),
        ArrangementStore.fromAvro(entry.getShortage()),
        entry.getUntil(),
        new Freed(entry.getFreed()));
  }

  private static AvailabilityEntry toAvro(Availability availability) {
    return new AvailabilityEntry(
        availability.zone() == null ? null : availability.zone().getId(),
        PeopleStore.toAvro(availability.windows()),
        availability.notBefore() == Integer.MIN_VALUE ? null : availability.notBefore(),
        PeopleStore.toAvro(availability.except()));
  }

  private static Availability fromAvro(AvailabilityEntry entry) {
    return new Availability(
        entry.getTimeZone() == null ? null : ZoneId.of(entry.getTimeZone()),
        PeopleStore.fromAvro(entry.getWindows()),
        entry.getNotBefore() == null ? Integer.MIN_VALUE : entry.getNotBefore(),
        PeopleStore.fromAvro(entry.getExcept()));
  }

  private static List<DeclinedEntry> toAvro(List<Declined> declined) {
    return declined.stream()
        .map(each -> new DeclinedEntry(each.kind(), each.interviewerId()))
        .toList();
  }

  private static List<Declined> fromAvro(List<DeclinedEntry> declined) {
    return declined.stream()
        .map(each -> new Declined(each.getKind(), each.getInterviewerId()))
        .toList();
  }
}
