package hiring.stack.load;

import hiring.contract.Ids;
import hiring.events.Answer;
import hiring.events.ApplicationSubmitted;
import hiring.events.Candidate;
import hiring.events.Evidence;
import hiring.events.YearsOrigin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that nobody wrote. All that is said in it follows from the seed and its number;
 * only its ids tell one run from another, so that every run's applications are new.
 *
 * @param run the run that sends it
 * @param number unique in the run; from 0
 */
record SyntheticApplication(String run, long number) {

  static final String SOURCE = "load-test";

  private static final long STEP = 0x9E37_79B9_7F4A_7C15L;
  private static final int ONE_IN_UNKNOWN_JOBS = 100;

  UUID applicationId() {
    return Ids.applicationId(SOURCE, "", externalId());
  }

  /**
   * The record.
   *
   * @param roleIds the roles that are applied for
   * @param appliedAt when
   */
  ApplicationSubmitted record(long seed, List<UUID> roleIds, Instant appliedAt) {
    SplittableRandom random = random(seed);
    boolean isForUnknownJob = random.nextInt(ONE_IN_UNKNOWN_JOBS) == 0;
    String id = externalId();
    return ApplicationSubmitted.newBuilder()
        .setEventId(Ids.derive("load/" + id))
        .setOccurredAt(appliedAt)
        .setApplicationId(applicationId())
        .setRoleId(isForUnknownJob ? null : Words.one(roleIds, random))
        .setExternalJobId(isForUnknownJob ? "no-such-job" : null)
        .setSource(SOURCE)
        .setExternalApplicationId(id)
        .setExternalCandidateId(id)
        .setTimeZone(Words.one(Words.ZONES, random))
        .setCandidate(candidate())
        .setEvidence(evidence(random))
        .build();
  }

  private Candidate candidate() {
    return Candidate.newBuilder()
        .setName("Applicant " + number)
        .setEmails(List.of("applicant-" + number + "@example.org"))
        .build();
  }

  private static Evidence evidence(SplittableRandom random) {
    @Nullable Double years = years(random);
    return Evidence.newBuilder()
        .setYearsOfExperience(years)
        .setYearsOrigin(years == null ? YearsOrigin.UNKNOWN : YearsOrigin.STATED)
        .setDegree(Words.one(Words.DEGREES, random))
        .setLanguages(Words.some(Words.LANGUAGES, 1, 5, random))
        .setAnswers(answers(random))
        .setCoverLetter(String.join(" ", Words.some(Words.SENTENCES, 1, 5, random)))
        .build();
  }

  /** One in twenty does not say; of the others seven in ten have five or more. */
  private static @Nullable Double years(SplittableRandom random) {
    return random.nextInt(20) == 0 ? null : (Double) (random.nextInt(2, 31) / 2.0);
  }

  private static List<Answer> answers(SplittableRandom random) {
    List<Answer> answers = new ArrayList<>(3);
    answers.add(answer("Platforms", Words.some(Words.PLATFORMS, 1, 2, random)));
    answers.add(answer("Tools", Words.some(Words.TOOLS, 1, 4, random)));
    answers.add(answer("Developer type", Words.some(Words.TYPES, 1, 1, random)));
    return answers;
  }

  private static Answer answer(String question, List<String> words) {
    return new Answer(question, String.join("; ", words));
  }

  private String externalId() {
    return run + "-" + number;
  }

  private SplittableRandom random(long seed) {
    return new SplittableRandom(seed * STEP + number);
  }
}
