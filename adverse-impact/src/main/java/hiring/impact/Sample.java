package hiring.impact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Who is counted, and who is not.
 *
 * @param applicants what the screen made of each application that it dealt with: passed, failed or
 *     referred, whatever became of it afterwards
 * @param left applications that were withdrawn, or erased, before anything was decided: no longer
 *     applicants by question 15 of the Uniform Guidelines' questions and answers
 * @param ended applications that others ended before the screen said anything of them
 * @param waiting applications of which nothing is decided yet
 */
record Sample(Map<UUID, Screened> applicants, int left, int ended, int waiting) {

  Sample {
    applicants = Map.copyOf(applicants);
  }

  /**
   * The sample of all candidacies of a role.
   *
   * @param taken which versions of the role are looked at
   */
  static Sample of(Map<UUID, Candidacy> candidacies, IntPredicate taken) {
    Map<UUID, Screened> applicants = new HashMap<>();
    int left = 0;
    int ended = 0;
    int waiting = 0;
    for (Map.Entry<UUID, Candidacy> entry : candidacies.entrySet()) {
      Candidacy candidacy = entry.getValue();
      Screened screened = candidacy.screened();
      if (!taken.test(candidacy.roleVersion())) {
        continue;
      }
      if (candidacy.leftUndecided()) {
        left++;
      } else if (candidacy.endedUndecided()) {
        ended++;
      } else if (screened == null) {
        waiting++;
      } else {
        applicants.put(entry.getKey(), screened);
      }
    }
    return new Sample(applicants, left, ended, waiting);
  }

  Collection<Screened> screened() {
    return applicants.values();
  }

  Counted counted(Role role) {
    return new Counted(
        applicants.size(),
        count(one -> one.verdict() == Verdict.PASSED),
        count(one -> one.verdict() == Verdict.FAILED),
        count(one -> one.verdict() == Verdict.REFERRED),
        count(Screened::byPerson),
        count(Screened::overturns),
        left,
        ended,
        waiting,
        (int)
            screened().stream()
                .mapToInt(one -> role.rubricOf(one.roleVersion()))
                .distinct()
                .count());
  }

  private int count(Predicate<Screened> test) {
    return (int) screened().stream().filter(test).count();
  }
}
