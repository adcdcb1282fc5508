package hiring.screening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.events.DecideReferral;
import hiring.events.ReferralOutcome;
import hiring.service.InvalidFieldException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRequestTest {

  private static final UUID COMMAND = new UUID(0, 1);
  private static final UUID APPLICATION = new UUID(0, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @Test
  void a_decision_becomes_a_command() {
    assertThat(command(new DecisionRequest("pass", "reviewer-3", "Shown.", null)))
        .isEqualTo(
            new DecideReferral(
                COMMAND,
                NOW,
                APPLICATION,
                "api",
                "reviewer-3",
                ReferralOutcome.PASS,
                "Shown.",
                false));
    assertThat(command(new DecisionRequest("fail", "reviewer-3", "Not shown.", null)).getOutcome())
        .isEqualTo(ReferralOutcome.FAIL);
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of("outcome", null, "reviewer-3", "Shown."),
        Arguments.of("outcome", "PASS", "reviewer-3", "Shown."),
        Arguments.of("decidedBy", "pass", null, "Shown."),
        Arguments.of("decidedBy", "pass", " ", "Shown."),
        Arguments.of("decidedBy", "pass", "r".repeat(201), "Shown."),
        Arguments.of("reason", "pass", "reviewer-3", null),
        Arguments.of("reason", "pass", "reviewer-3", ""),
        Arguments.of("reason", "pass", "reviewer-3", "r".repeat(2001)));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void what_is_missing_or_out_of_range_is_named(
      String field, @Nullable String outcome, @Nullable String decidedBy, @Nullable String reason) {
    InvalidFieldException thrown =
        catchThrowableOfType(
            InvalidFieldException.class,
            () -> command(new DecisionRequest(outcome, decidedBy, reason, null)));
    assertThat(thrown.field()).isEqualTo(field);
  }

  private static DecideReferral command(DecisionRequest request) {
    return request.command(COMMAND, APPLICATION, NOW);
  }
}
