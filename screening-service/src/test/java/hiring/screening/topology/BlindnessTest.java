package hiring.screening.topology;

import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.roleCopies;
import static hiring.screening.Examples.NOW;
import static hiring.screening.Examples.ROLE;
import static hiring.screening.Examples.posted;
import static hiring.screening.Examples.received;
import static hiring.screening.Examples.rubric;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.Answer;
import hiring.events.ApplicationReceived;
import hiring.events.Candidate;
import hiring.events.Degree;
import hiring.events.Evidence;
import hiring.streams.testing.TopologyHarness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/**
 * A thousand applicants hand each other all that tells who they are, and nothing else: each
 * application is decided as before, byte for byte, in everything that anyone else gets to read.
 */
class BlindnessTest {

  private static final int APPLICANTS = 1_000;
  private static final List<Degree> DEGREES = List.of(Degree.values());
  private static final List<String> LANGUAGES = List.of("Go", "Java", "C#", "Python", "PHP");
  private static final List<String> SENTENCES =
      List.of(
          "Built distributed systems.",
          "Mentored a team.",
          "Reviewed code and designs.",
          "Was on call for critical services.",
          "Worked in a shop.");

  @Test
  void who_applies_makes_no_difference_to_any_byte() {
    List<Integer> others = new ArrayList<>(IntStream.range(0, APPLICANTS).boxed().toList());
    Collections.shuffle(others, new Random(42));
    List<TestRecord<byte[], byte[]>> before = decided(BlindnessTest::identity);
    List<TestRecord<byte[], byte[]>> after = decided(number -> identity(others.get(number)));
    assertThat(before).hasSize(APPLICANTS);
    assertThat(before.stream().map(record -> record.value().length).distinct().count())
        .as("decisions that differ")
        .isGreaterThan(3);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < APPLICANTS; i++) {
      assertThat(after.get(i).key()).isEqualTo(before.get(i).key());
      assertThat(after.get(i).value()).isEqualTo(before.get(i).value());
      assertThat(after.get(i).headers()).isEqualTo(before.get(i).headers());
    }
  }

  private static List<TestRecord<byte[], byte[]>> decided(IntFunction<Candidate> identities) {
    try (TopologyHarness harness =
        TopologyHarness.start(SCREENING_SERVICE, ScreeningTopology::build)) {
      harness.pipe(roleCopies(SCREENING_SERVICE), ROLE.toString(), posted(rubric()), NOW);
      for (int number = 0; number < APPLICANTS; number++) {
        ApplicationReceived application =
            ApplicationReceived.newBuilder(received(number, 1, evidence(number)))
                .setCandidate(identities.apply(number))
                .setCandidateId(Ids.candidateId("ashby", "", identities.apply(number).getName()))
                .build();
        harness.pipe(APPLICATIONS, application.getApplicationId().toString(), application, NOW);
      }
      return harness.readRaw(SCREENINGS);
    }
  }

  /** Name, address, photo, age and whatever else a form may put among the contacts. */
  private static Candidate identity(int number) {
    return new Candidate(
        "Applicant " + number,
        List.of("applicant-" + number + "@example.org", "https://example.org/photos/" + number),
        List.of("+43 1 " + number, "born " + (1950 + number % 50), number % 2 == 0 ? "f" : "m"));
  }

  private static Evidence evidence(int number) {
    Random random = new Random(number);
    return Evidence.newBuilder()
        .setYearsOfExperience(random.nextInt(5) == 0 ? null : (double) random.nextInt(20))
        .setDegree(DEGREES.get(random.nextInt(DEGREES.size())))
        .setLanguages(LANGUAGES.subList(0, random.nextInt(LANGUAGES.size() + 1)))
        .setAnswers(List.of(new Answer("Anything else?", SENTENCES.get(random.nextInt(5)))))
        .setResume(String.join(" ", SENTENCES.subList(0, random.nextInt(SENTENCES.size() + 1))))
        .build();
  }
}
