package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.ats.Greenhouse;
import hiring.posting.ats.Reading;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookNotesTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final WebhookNotes notes = new WebhookNotes(meters, List.of(new Greenhouse()));

  @Test
  void deliveries_are_counted_from_zero_on() {
    assertThat(meters.get(WebhookNotes.DELIVERIES).counters())
        .extracting(counter -> counter.getId().getTag("result"))
        .containsExactlyInAnyOrder(
            "submitted", "ignored", "incomplete", "broken", "unsigned", "throttled");
    assertThat(meters.get(WebhookNotes.DELIVERIES).counters())
        .extracting(Counter::count)
        .containsOnly(0.0);
  }

  @Test
  void a_delivery_that_no_key_fits_is_counted_as_unsigned_and_nothing_else() {
    notes.take("greenhouse", new Reading.Unsigned());
    assertThat(meters.get(WebhookNotes.DELIVERIES).counters())
        .filteredOn(counter -> counter.count() > 0)
        .extracting(counter -> counter.getId().getTag("result"))
        .containsExactly("unsigned");
  }
}
