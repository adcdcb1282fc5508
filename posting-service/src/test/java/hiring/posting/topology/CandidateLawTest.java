package hiring.posting.topology;

import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.applicationId;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationReparented;
import hiring.posting.domain.CandidateCommand.EraseCandidate;
import hiring.posting.domain.CandidateCommand.MergeCandidate;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.Submission;
import hiring.streams.testing.TopologyHarness.Read;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever order applications, merges and erasures come in, each application ends with the same
 * candidate or is gone; and it is gone exactly when someone was erased, after it was made, into
 * whom its candidate was merged by any number of merges.
 */
class CandidateLawTest {

  private static final int CASES = 150;
  private static final int CANDIDATES = 5;

  /** How far two clocks may differ, by which what was applied for later is erased too. */
  private static final Duration CLOCKS = Duration.ofMinutes(5);

  private record Application(int number, int candidate, Instant at) implements Fact {}

  private record Merge(int candidate, int into, Instant at) implements Fact {}

  private record Erasure(int candidate, Instant at) implements Fact {}

  private sealed interface Fact {}

  @Test
  void the_order_does_not_matter() {
    int gone = 0;
    int moved = 0;
    try (PostingHarness posting = new PostingHarness()) {
      posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
      for (int seed = 0; seed < CASES; seed++) {
        Random random = new Random(seed);
        List<Fact> facts = facts(random);
        Collections.shuffle(facts, random);
        Map<Integer, Integer> once = ends(posting, "once-" + seed, facts);
        Collections.shuffle(facts, random);
        Map<Integer, Integer> again = ends(posting, "again-" + seed, facts);
        assertThat(again).as("case %s: %s", seed, facts).isEqualTo(once);
        assertThat(once.keySet()).as("case %s: %s", seed, facts).isEqualTo(staying(facts));
        gone += applications(facts).size() - once.size();
        moved +=
            (int)
                applications(facts).stream()
                    .filter(
                        one -> once.getOrDefault(one.number(), one.candidate()) != one.candidate())
                    .count();
      }
    }
    assertThat(gone).as("erased in all cases").isBetween(CASES / 3, 4 * CASES);
    assertThat(moved).as("moved in all cases").isGreaterThan(CASES / 3);
  }

  /** Nobody is erased after they were merged away: that is refused where the merge is known. */
  private static List<Fact> facts(Random random) {
    List<Fact> facts = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      facts.add(new Application(number, random.nextInt(CANDIDATES), at(random.nextInt(40))));
    }
    Instant[] firstMerged = new Instant[CANDIDATES];
    for (int i = 0; i < random.nextInt(6); i++) {
      int candidate = random.nextInt(CANDIDATES);
      int into = (candidate + 1 + random.nextInt(CANDIDATES - 1)) % CANDIDATES;
      // No two at the same time: then ids decide, and each run has ids of its own.
      Instant at = at(random.nextInt(7) * 6 + i);
      facts.add(new Merge(candidate, into, at));
      Instant before = firstMerged[candidate];
      firstMerged[candidate] = before == null || at.isBefore(before) ? at : before;
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      int candidate = random.nextInt(CANDIDATES);
      Instant at = at(random.nextInt(40));
      if (firstMerged[candidate] == null || at.isBefore(firstMerged[candidate])) {
        facts.add(new Erasure(candidate, at));
      }
    }
    return facts;
  }

  /** The candidate of each application that is there in the end. */
  private static Map<Integer, Integer> ends(PostingHarness posting, String run, List<Fact> facts) {
    Map<UUID, Integer> candidates = new HashMap<>();
    IntStream.range(0, CANDIDATES).forEach(n -> candidates.put(candidateId(run, n), n));
    Map<String, Integer> applications = new HashMap<>();
    for (Fact fact : facts) {
      switch (fact) {
        case Application one -> {
          Submission submission =
              PostingHarness.numbered(
                  run + "/a-" + one.number(), run + "/c-" + one.candidate(), one.at());
          applications.put(applicationId(submission).toString(), one.number());
          posting.submit(submission);
        }
        case Merge merge ->
            posting.candidate(
                new MergeCandidate(
                    candidateId(run, merge.candidate()),
                    merge.at(),
                    "greenhouse",
                    candidateId(run, merge.into())));
        case Erasure erasure ->
            posting.candidate(
                new EraseCandidate(
                    candidateId(run, erasure.candidate()), erasure.at(), "greenhouse"));
      }
    }
    Map<Integer, Integer> ends = new TreeMap<>();
    for (Read read : posting.harness().read(APPLICATIONS)) {
      if (read.value() instanceof ApplicationReceived received) {
        ends.put(number(applications, read), candidates.get(received.getCandidateId()));
      }
    }
    for (Read read : posting.harness().read(APPLICATION_UPDATES)) {
      if (read.value() instanceof ApplicationReparented moved) {
        ends.put(number(applications, read), candidates.get(moved.getCandidateId()));
      } else {
        ends.remove(number(applications, read));
      }
    }
    return ends;
  }

  private static Integer number(Map<String, Integer> applications, Read read) {
    return requireNonNull(applications.get(read.key()));
  }

  /** By the transitive closure of all merges, worked out otherwise than the intake does. */
  private static Set<Integer> staying(List<Fact> facts) {
    boolean[][] is = new boolean[CANDIDATES][CANDIDATES];
    for (int n = 0; n < CANDIDATES; n++) {
      is[n][n] = true;
    }
    for (Fact fact : facts) {
      if (fact instanceof Merge merge) {
        is[merge.candidate()][merge.into()] = true;
      }
    }
    for (int via = 0; via < CANDIDATES; via++) {
      for (int from = 0; from < CANDIDATES; from++) {
        for (int to = 0; to < CANDIDATES; to++) {
          is[from][to] |= is[from][via] && is[via][to];
        }
      }
    }
    Set<Integer> staying = new HashSet<>();
    for (Application one : applications(facts)) {
      boolean forgotten =
          facts.stream()
              .anyMatch(fact ->
                  fact instanceof Erasure(int candidate, Instant erasedAt)
                      && is[one.candidate()][candidate]
                      && !one.at().isAfter(erasedAt.plus(CLOCKS)));
      if (!forgotten) {
        staying.add(one.number());
      }
    }
    return staying;
  }

  private static List<Application> applications(List<Fact> facts) {
    return facts.stream()
        .filter(Application.class::isInstance)
        .map(Application.class::cast)
        .toList();
  }

  private static UUID candidateId(String run, int number) {
    return Ids.candidateId("greenhouse", "", run + "/c-" + number);
  }

  private static Instant at(int second) {
    return NOW.minus(Duration.ofMinutes(60)).plus(Duration.ofMinutes(second));
  }
}
