package hiring.stack.load;

import hiring.contract.Ids;
import hiring.events.Answer;
import hiring.events.ApplicationSubmitted;
import hiring.events.Candidate;
import hiring.events.Degree;
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

  /** Whether it names a job that no role stands for, and will be refused. */
  boolean isForUnknownJob(long seed) {
    return random(seed).nextInt(ONE_IN_UNKNOWN_JOBS) == 0;
  }

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

  /** One in twenty does not say; of the others three in four have five or more. */
  private static @Nullable Double years(SplittableRandom random) {
    return random.nextInt(20) == 0 ? null : (Double) (random.nextInt(2, 32) / 2.0 + 2);
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

  /** What applicants say. */
  private static final class Words {

    static final List<@Nullable String> ZONES =
        java.util.Arrays.asList(null, "Europe/Berlin", "Europe/London", "America/New_York");

    static final List<Degree> DEGREES =
        List.of(Degree.BACHELOR, Degree.BACHELOR, Degree.MASTER, Degree.NONE, Degree.UNKNOWN);

    static final List<String> LANGUAGES =
        List.of(
            "Java",
            "Python",
            "Go",
            "C#",
            "C++",
            "Kotlin",
            "TypeScript",
            "JavaScript",
            "SQL",
            "PHP",
            "Ruby",
            "HTML/CSS",
            "Bash",
            "R");

    static final List<String> PLATFORMS =
        List.of(
            "Amazon Web Services (AWS)",
            "Google Cloud",
            "Microsoft Azure",
            "Heroku",
            "Netlify",
            "OpenStack");

    static final List<String> TOOLS =
        List.of(
            "Docker",
            "Kubernetes",
            "Terraform",
            "Gradle",
            "Maven",
            "npm",
            "Yarn",
            "Ansible",
            "Make",
            "Webpack");

    static final List<String> TYPES =
        List.of(
            "Developer, back-end",
            "Developer, full-stack",
            "Developer, front-end",
            "DevOps",
            "Data engineer");

    static final List<String> SENTENCES =
        List.of(
            "I own a critical service that takes our orders, and I am on call for it.",
            "Last year I led the design of its move to events.",
            "I wrote the design documents for it and presented them to every team that it touched.",
            "I mentor two younger colleagues and hold our code reviews to a common standard.",
            "My team works test-driven, and I would not have it otherwise.",
            "After incidents I run the post-mortem.",
            "I work closely with our product manager.",
            "I learn fast and want to grow into larger systems.",
            "I have built web shops for small firms since my studies.",
            "I like to see what I make being used.",
            "I keep our databases healthy and their backups tested.",
            "I moved here two years ago and look for a team to stay with.");

    private Words() {}

    static <T extends @Nullable Object> T one(List<T> words, SplittableRandom random) {
      return words.get(random.nextInt(words.size()));
    }

    /** At least and at most so many, each once, in the list's order from a random place on. */
    static List<String> some(List<String> words, int least, int most, SplittableRandom random) {
      int count = least + random.nextInt(most - least + 1);
      int from = random.nextInt(words.size());
      int step = 1 + random.nextInt(words.size() - 1);
      List<String> chosen = new ArrayList<>(count);
      for (int i = 0; chosen.size() < count && i < words.size() * 2; i++) {
        String word = words.get((from + i * step) % words.size());
        if (!chosen.contains(word)) {
          chosen.add(word);
        }
      }
      return chosen;
    }
  }
}
