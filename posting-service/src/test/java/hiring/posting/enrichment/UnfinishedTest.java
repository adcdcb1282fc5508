package hiring.posting.enrichment;

import static hiring.posting.Examples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.posting.SettableClock;
import hiring.posting.VendorDouble;
import hiring.posting.ats.ApiAnswers;
import hiring.posting.ats.ApiResource;
import hiring.posting.ats.AtsApi;
import hiring.posting.domain.Account;
import hiring.posting.domain.Notification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnfinishedTest {

  private static final String OPPORTUNITY = "250d8f03-738a-4bba-a671-8a3d73477145";
  private static final ApiAnswers SOME =
      ApiAnswers.none().with(new ApiResource(List.of("a"), List.of(), true), "{}".getBytes(UTF_8));

  /** One request a second and no waiting: the second of two is never in the same turn. */
  @Test
  void what_was_answered_when_the_limit_came_in_between_is_not_asked_for_again() {
    try (VendorDouble server = new VendorDouble()) {
      server.answersAsLever(NOW);
      Vendor vendor =
          new Vendor(
              lever(),
              new VendorSettings(server.uri(), "a-token", Map.of(), 60),
              new Vendor.Patience(Duration.ofSeconds(20), 4, Duration.ofSeconds(30), Duration.ZERO),
              new SettableClock(NOW));
      await().until(() -> vendor.fetch(notification(OPPORTUNITY)) instanceof Outcome.Fetched);
      assertThat(server.asked())
          .containsExactly(
              "/v1/opportunities/" + OPPORTUNITY, "/v1/opportunities/" + OPPORTUNITY + "/resumes");
    }
  }

  @Test
  void answers_are_taken_once_and_only_the_last_are_kept() {
    Unfinished unfinished = new Unfinished();
    for (int number = 0; number < 17; number++) {
      unfinished.keep(notification("o-" + number), SOME);
      unfinished.keep(notification("nothing-" + number), ApiAnswers.none());
    }
    assertThat(unfinished.take(notification("o-0")).isEmpty()).isTrue();
    assertThat(unfinished.take(notification("o-1")).isEmpty()).isFalse();
    assertThat(unfinished.take(notification("o-1")).isEmpty()).isTrue();
    assertThat(unfinished.take(notification("o-16")).isEmpty()).isFalse();
  }

  private static AtsApi lever() {
    return AtsApi.all(via -> List.of()).stream()
        .filter(api -> api.via().equals("lever"))
        .findFirst()
        .orElseThrow();
  }

  private static Notification notification(String opportunity) {
    return new Notification(
        new Account("lever", ""),
        "lever",
        "applicationCreated",
        Map.of(
            "opportunityId", opportunity, "applicationId", "cdb4ce67-3b9c-4d4b-8b53-3d1d6f2f0042"),
        NOW);
  }
}
