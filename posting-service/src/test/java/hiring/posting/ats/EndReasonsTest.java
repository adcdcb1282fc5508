package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndReasonsTest {

  private static final Change THEIRS = new Change.Withdrawn();
  private static final Change OURS = new Change.Rejected();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate withdrew",
        "Withdrawn by candidate",
        "They rejected us",
        "RejectedByCandidate",
        "Declined our offer",
        "Offer declined",
        "No longer interested",
        "Accepted another offer",
        " Moved AWAY "
      })
  void a_reason_of_theirs_is_a_withdrawal(String reason) {
    assertThat(ending(null, reason)).isEqualTo(THEIRS);
    assertThat(ending(null, null, "Other", reason)).isEqualTo(THEIRS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"We rejected them", "RejectedByOrg", "Too junior", "Offer not approved", ""})
  void any_other_reason_is_a_rejection(String reason) {
    assertThat(ending(null, reason)).isEqualTo(OURS);
  }

  @Test
  void without_a_reason_it_is_a_rejection() {
    assertThat(ending(null)).isEqualTo(OURS);
    assertThat(ending(null, (String) null)).isEqualTo(OURS);
  }

  @Test
  void the_type_of_the_vendor_wins_over_words() {
    assertThat(ending(OURS, "Application withdrawn by us")).isEqualTo(OURS);
    assertThat(ending(THEIRS, "Too junior")).isEqualTo(THEIRS);
  }

  @Test
  void a_configured_reason_wins_over_both() {
    assertThat(ending(OURS, "Too junior", "moved away")).isEqualTo(THEIRS);
  }

  private static Change ending(@Nullable Change type, @Nullable String... reasons) {
    return new EndReasons(List.of("moved away")).ending(type, reasons);
  }
}
