package hiring.system;

import hiring.contract.Topic;
import hiring.system.check.Letter;
import hiring.system.fold.Fold;
import hiring.system.log.Log;
import hiring.system.log.Place;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Garbage that was written past the services, and the dead letters that must come of it. */
final class Planted {

  private final Set<Place> places = new HashSet<>();
  private final Set<Letter> letters = new HashSet<>();

  /**
   * Every topic that some service reads to decide or pass on, and that has had something to read.
   */
  static List<Topic> read(Log log) {
    return Arrays.stream(Topic.Owner.values())
        .flatMap(service -> Fold.read(service).stream())
        .distinct()
        .filter(topic -> !log.of(topic).isEmpty())
        .toList();
  }

  /** Writes garbage, of another kind each time, and waits until it lies there. */
  void plant(Topic topic, int partition, Run run, RandomGenerator random) {
    Garbage.Way[] ways = Garbage.Way.values();
    Garbage.Way way = ways[places.size() % ways.length];
    Garbage garbage = Garbage.of(topic, partition, way, run.log(), random);
    long offset =
        run.sender()
            .send(topic, partition, garbage.key(), garbage.value(), new RecordHeaders())
            .join()
            .offset();
    Place place = new Place(topic.name(), partition, offset);
    places.add(place);
    for (Topic.Owner service : Topic.Owner.values()) {
      if (Fold.read(service).contains(topic)) {
        letters.add(new Letter(service, place, garbage.reason()));
      }
    }
  }

  /** Whether a good record lies behind garbage in one partition of a topic. */
  boolean goesOnBehind(Topic topic, Log log) {
    return places.stream()
        .filter(place -> place.topic().equals(topic.name()))
        .anyMatch(place ->
            log.of(topic, place.partition()).stream()
                .anyMatch(
                    entry -> entry.offset() > place.offset() && !places.contains(entry.place())));
  }

  /** Where it lies. */
  Set<Place> places() {
    return Set.copyOf(places);
  }

  /** What every service that reads it must have made of it. */
  Set<Letter> letters() {
    return Set.copyOf(letters);
  }
}
