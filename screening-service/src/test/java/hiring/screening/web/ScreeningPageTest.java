package hiring.screening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.screening.codec.ScreeningStore;
import hiring.screening.domain.Ending;
import hiring.screening.domain.Screening;
import hiring.screening.store.ScreeningEntry;
import hiring.screening.web.ScreeningPage.Query;
import hiring.service.InvalidFieldException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreeningPageTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final UUID ROLE = new UUID(0, 7);
  private static final UUID OTHER_ROLE = new UUID(0, 8);

  @Test
  void pages_follow_each_other_in_the_order_of_ids_whatever_the_order_of_stores() {
    List<ScreeningEntry> entries =
        new ArrayList<>(IntStream.range(0, 25).mapToObj(i -> entry(i, ROLE)).toList());
    Collections.shuffle(entries, new Random(1));
    List<UUID> seen = new ArrayList<>();
    UUID after = null;
    for (List<UUID> page = page(entries, after, 10);
        !page.isEmpty();
        page = page(entries, after, 10)) {
      assertThat(page).hasSizeLessThanOrEqualTo(10);
      seen.addAll(page);
      after = page.getLast();
    }
    assertThat(seen)
        .containsExactlyElementsOf(IntStream.range(0, 25).mapToObj(i -> new UUID(i, i)).toList());
  }

  @Test
  void what_other_instances_have_chosen_finds_its_place() {
    var page = new ScreeningPage(new Query(null, null, null, 2));
    page.offer(entry(3, ROLE));
    JsonNode elsewhere =
        JsonMapper.shared().createObjectNode().put("applicationId", new UUID(1, 1).toString());
    page.add(elsewhere);
    page.offer(entry(2, ROLE));
    assertThat(page.screenings()).containsExactly(elsewhere, ScreeningSummary.of(entry(2, ROLE)));
  }

  @Test
  void only_what_is_asked_for_is_shown() {
    var ofRole = new ScreeningPage(new Query(OTHER_ROLE, Outcome.WITHDRAWN, null, 100));
    var passed = new ScreeningPage(new Query(null, Outcome.PASSED, null, 100));
    for (ScreeningEntry entry : List.of(entry(1, ROLE), entry(2, OTHER_ROLE))) {
      ofRole.offer(entry);
      passed.offer(entry);
    }
    assertThat(ofRole.screenings()).containsExactly(ScreeningSummary.of(entry(2, OTHER_ROLE)));
    assertThat(passed.screenings()).isEmpty();
  }

  @Test
  void an_outcome_is_asked_for_by_its_name_in_lower_case() {
    assertThat(Outcome.named("waiting")).isEqualTo(Outcome.WAITING);
    assertThatThrownBy(() -> Outcome.named("WAITING")).isInstanceOf(InvalidFieldException.class);
  }

  private static List<UUID> page(List<ScreeningEntry> entries, @Nullable UUID after, int limit) {
    var page = new ScreeningPage(new Query(null, null, after, limit));
    entries.forEach(page::offer);
    return page.screenings().stream()
        .map(summary -> ((ScreeningSummary) summary).applicationId())
        .toList();
  }

  private static ScreeningEntry entry(int number, UUID role) {
    return Objects.requireNonNull(
        ScreeningStore.toAvro(
            new UUID(number, number), new Screening.Ended(role, Ending.WITHDRAWN, null, NOW)));
  }
}
