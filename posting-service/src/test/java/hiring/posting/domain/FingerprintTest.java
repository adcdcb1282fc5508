package hiring.posting.domain;

import static hiring.posting.Examples.EVIDENCE;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.dated;
import static hiring.posting.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void the_same_content_has_the_same_fingerprint_whenever_and_however_it_is_delivered() {
    assertThat(Fingerprint.of(dated(NOW, true))).isEqualTo(Fingerprint.of(submission()));
  }

  @Test
  void the_fingerprint_is_the_same_on_every_machine_and_in_every_release() {
    assertThat(Long.toHexString(Fingerprint.of(submission()))).isEqualTo("b24265b8f1923a77");
  }

  @Test
  void texts_that_run_together_alike_are_still_told_apart() {
    assertThat(fingerprint(List.of("ab", "c"))).isNotEqualTo(fingerprint(List.of("a", "bc")));
    assertThat(fingerprint(List.of(""))).isNotEqualTo(fingerprint(List.of()));
  }

  @Test
  void ten_thousand_contents_have_ten_thousand_fingerprints() {
    Set<Long> seen = new HashSet<>();
    IntStream.range(0, 10_000).forEach(i -> seen.add(fingerprint(List.of("language-" + i))));
    assertThat(seen).hasSize(10_000);
  }

  private static long fingerprint(List<String> languages) {
    return Fingerprint.of(
        submission(
            new Evidence(
                EVIDENCE.yearsOfExperience(),
                EVIDENCE.yearsOrigin(),
                EVIDENCE.degree(),
                EVIDENCE.degreeLabel(),
                languages,
                EVIDENCE.answers(),
                EVIDENCE.resume(),
                EVIDENCE.coverLetter())));
  }
}
