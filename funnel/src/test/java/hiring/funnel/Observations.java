package hiring.funnel;

import hiring.contract.Ids;
import hiring.funnel.Observation.Seen;
import hiring.funnel.Observation.Titled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Observations for tests: hand-made ones, and seeded logs of whole partitions. */
final class Observations {

  static final UUID ENGINEER = Ids.derive("role/engineer");
  static final UUID DESIGNER = Ids.derive("role/designer");

  private static final List<String> SOURCES = List.of("api", "ashby", "greenhouse");

  private Observations() {}

  static UUID application(int number) {
    return Ids.applicationId("greenhouse", "", "" + number);
  }

  static Seen seen(int application, Fact fact) {
    return seen(application, fact, ENGINEER);
  }

  static Seen seen(int application, Fact fact, @Nullable UUID role) {
    return new Seen(application(application), fact, role, "greenhouse");
  }

  static Seen tombstone(int application) {
    return new Seen(application(application), Fact.TOMBSTONE, null, null);
  }

  static Titled titled(UUID role, int version, String title) {
    return new Titled(role, version, title);
  }

  /** Six logs, as topics are: ordered in themselves, in no order among each other. */
  static List<List<Observation>> logs(long seed, int applications) {
    Random random = new Random(seed);
    List<List<Observation>> logs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      logs.add(new ArrayList<>());
    }
    for (int version = 1; version <= 3; version++) {
      logs.get(0).add(titled(ENGINEER, version, "Engineer " + version));
      logs.get(0).add(titled(DESIGNER, version, "Designer " + version));
    }
    for (int number = 0; number < applications; number++) {
      for (Fact fact : Fact.values()) {
        // A fact's topic: which one does not matter, as long as it is always the same.
        int topic = 1 + Long.numberOfTrailingZeros(fact.bit()) % 5;
        if (random.nextInt(3) == 0) {
          Observation one = any(random, number, fact);
          List<Observation> log = logs.get(topic);
          log.add(one);
          if (random.nextInt(4) == 0) {
            log.add(one);
          }
        }
      }
    }
    return logs;
  }

  /** One order in which the logs might be read. */
  static List<Observation> interleaved(List<List<Observation>> logs, Random random) {
    List<Integer> turns = new ArrayList<>();
    for (int log = 0; log < logs.size(); log++) {
      turns.addAll(Collections.nCopies(logs.get(log).size(), log));
    }
    Collections.shuffle(turns, random);
    int[] next = new int[logs.size()];
    List<Observation> order = new ArrayList<>();
    for (int log : turns) {
      order.add(logs.get(log).get(next[log]++));
    }
    return order;
  }

  private static Seen any(Random random, int number, Fact fact) {
    if (fact == Fact.TOMBSTONE) {
      return tombstone(number);
    }
    UUID received = number % 2 == 0 ? ENGINEER : DESIGNER;
    UUID refused = random.nextBoolean() ? null : Ids.derive("role/" + random.nextInt(5));
    return new Seen(
        application(number),
        fact,
        fact == Fact.REFUSED ? refused : received,
        SOURCES.get(number % SOURCES.size()));
  }
}
