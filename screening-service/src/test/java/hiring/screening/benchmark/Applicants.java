package hiring.screening.benchmark;

import hiring.events.Answer;
import hiring.events.ApplicationReceived;
import hiring.events.Degree;
import hiring.events.Evidence;
import hiring.events.YearsOrigin;
import hiring.screening.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded applications for the sample role; the same number always is the same application. */
public final class Applicants {

  private static final List<Degree> DEGREES = List.of(Degree.values());
  private static final List<String> LANGUAGES = List.of("Java", "Go", "Python", "PHP", "C#", "SQL");

  /** What a résumé says besides; a tenth of its sentences are these. */
  private static final List<String> TOLD =
      List.of(
          "Led the technical design of a distributed system on Kafka and Kubernetes",
          "Mentored two engineers and reviewed their code",
          "Owned critical services and their availability, on call every third week",
          "Wrote design documents and presented them to stakeholders",
          "Test-driven development of microservices on Amazon Web Services");

  private static final List<String> WORDS =
      List.of(
          ("the of and with customers reports billing orders teams product planning delivery sprint"
                  + " mobile web pages forms search data tables import export checkout catalogue"
                  + " support training budget office regional release tickets migration vendor")
              .split(" "));

  private Applicants() {}

  /**
   * One of them.
   *
   * @param text with a résumé of some 2,000 characters, or with none
   */
  public static ApplicationReceived number(int number, boolean text) {
    Random random = new Random(number);
    List<String> languages = new ArrayList<>();
    for (String language : LANGUAGES) {
      if (random.nextInt(3) == 0) {
        languages.add(language);
      }
    }
    Evidence evidence =
        Evidence.newBuilder()
            .setYearsOfExperience(random.nextInt(20) == 0 ? null : (double) random.nextInt(16))
            .setYearsOrigin(YearsOrigin.STATED)
            .setDegree(DEGREES.get(random.nextInt(DEGREES.size())))
            .setLanguages(languages)
            .setAnswers(List.of(new Answer("May you work here?", "Yes")))
            .setResume(text ? resume(random) : null)
            .build();
    return Examples.received(number, 1, evidence);
  }

  private static String resume(Random random) {
    var resume = new StringBuilder(2_200);
    while (resume.length() < 2_000) {
      if (random.nextInt(10) == 0) {
        resume.append(TOLD.get(random.nextInt(TOLD.size())));
      } else {
        for (int word = 0; word < 12; word++) {
          resume.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
      }
      resume.append(". ");
    }
    return resume.toString();
  }
}
