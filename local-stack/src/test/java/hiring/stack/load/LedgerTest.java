package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

  private static final UUID ID = Ids.derive("one");
  private static final UUID OTHER = Ids.derive("two");

  private final Ledger ledger = new Ledger(List.of(ID, OTHER));

  @ParameterizedTest
  @CsvSource({
    "REFUSED",
    "FAILED",
    "REFERRED",
    "PASSED SCHEDULED",
    "PASSED WAITLISTED",
    "SCHEDULED PASSED",
    "PASSED WAITLISTED SCHEDULED"
  })
  void a_whole_story_is_settled(String story) {
    take(story);

    assertThat(ledger.settled()).isOne();
    assertThat(ledger.wrong()).isZero();
    assertThat(ledger.isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PASSED", "SCHEDULED", "WAITLISTED", "FAILED SCHEDULED", "REFERRED WAITLISTED"})
  void half_a_story_is_not(String story) {
    take(story);

    assertThat(ledger.settled()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED FAILED",
    "PASSED FAILED SCHEDULED",
    "REFUSED REFUSED",
    "REFUSED FAILED",
    "FAILED REFUSED",
    "PASSED SCHEDULED SCHEDULED",
    "PASSED WAITLISTED WAITLISTED",
    "FAILED FAILED FAILED"
  })
  void what_is_decided_twice_is_wrong_for_good_and_counted_once(String story) {
    take(story);

    assertThat(ledger.settled()).isZero();
    assertThat(ledger.wrong()).isOne();
  }

  @Test
  void it_is_complete_when_everyone_is_settled() {
    take("FAILED");
    ledger.take(OTHER, Sighting.REFUSED);

    assertThat(ledger.isComplete()).isTrue();
    assertThat(ledger.count(Sighting.FAILED)).isOne();
    assertThat(ledger.count(Sighting.PASSED)).isZero();
  }

  @Test
  void everyone_has_their_place_and_strangers_have_none() {
    assertThat(ledger.take(ID, Sighting.PASSED)).isZero();
    assertThat(ledger.take(OTHER, Sighting.PASSED)).isOne();
    assertThat(ledger.take(Ids.derive("stranger"), Sighting.PASSED)).isEqualTo(-1);
    assertThat(ledger.count(Sighting.PASSED)).isEqualTo(2);
  }

  private void take(String story) {
    for (String word : story.split(" ", -1)) {
      ledger.take(ID, Sighting.valueOf(word));
    }
  }
}
