package hiring.posting.domain;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.applicationId;
import static hiring.posting.Examples.submission;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.decider.Decision;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.CloseApplication;
import hiring.posting.domain.IntakeEvent.ApplicationReceived;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever order deliveries come in, however often, and wherever among them the role is filled, an
 * application ends in the same standing, and whoever hears only what is told ends there too.
 */
class StandingLawTest {

  private static final UUID ID = applicationId(submission());
  private static final UUID CANDIDATE = Ids.candidateId("greenhouse", "", "50042");
  private static final Intake.Receipt RECEIPT =
      new Intake.Receipt(
          ROLE_ID,
          3,
          CANDIDATE,
          CANDIDATE,
          "greenhouse",
          "greenhouse",
          submission().occurredAt(),
          NOW,
          1);

  private final IntakeDecider rules = new IntakeDecider();

  /** What a listener knows: the end that was told last, or that there is none. */
  private record Outcome(Standing standing, Standing.Kind told) {}

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_deliveries_does_not_matter(long seed) {
    Random random = new Random(seed);
    List<IntakeCommand> said =
        IntStream.range(0, 1 + random.nextInt(8))
            .mapToObj(i -> anyChange(random))
            .collect(toCollection(ArrayList::new));
    if (random.nextBoolean()) {
      said.add(new CloseApplication(ID, at(random.nextInt(5)), CloseReason.FILLED));
    }
    Outcome inOrder = outcome(said);
    said.addAll(said.subList(0, random.nextInt(said.size() + 1)));
    Collections.shuffle(said, random);
    assertThat(outcome(said)).isEqualTo(inOrder);
    assertThat(inOrder.told()).isEqualTo(inOrder.standing().kind());
  }

  static LongStream seeds() {
    return LongStream.range(0, 4_000);
  }

  private Outcome outcome(List<IntakeCommand> said) {
    Intake state =
        rules.evolve(rules.initial(), new ApplicationReceived(ID, RECEIPT, submission()));
    Standing.Kind told = Standing.Kind.OPEN;
    for (IntakeCommand command : said) {
      if (rules.decide(state, command, NOW)
          instanceof Decision.Accepted<IntakeEvent, IntakeRefusal>(List<IntakeEvent> events)) {
        for (IntakeEvent event : events) {
          state = rules.evolve(state, event);
          told = told(told, event);
        }
      }
    }
    return new Outcome(((Intake.Received) state).standing(), told);
  }

  private static Standing.Kind told(Standing.Kind before, IntakeEvent event) {
    return switch (event) {
      case IntakeEvent.ApplicationRejected rejected -> Standing.Kind.REJECTED;
      case IntakeEvent.ApplicationWithdrawn withdrawn -> Standing.Kind.WITHDRAWN;
      case IntakeEvent.ApplicationHired hired -> Standing.Kind.HIRED;
      case IntakeEvent.ApplicationClosed closed -> Standing.Kind.CLOSED;
      case IntakeEvent.ApplicationReopened reopened -> Standing.Kind.OPEN;
      default -> before;
    };
  }

  private static IntakeCommand anyChange(Random random) {
    Instant at = at(random.nextInt(5));
    Change change =
        switch (random.nextInt(5)) {
          case 0 -> new Change.Rejected();
          case 1 -> new Change.Withdrawn();
          case 2 -> new Change.Reopened();
          case 3 -> new Change.Hired();
          default -> new Change.StageChanged("Stage " + random.nextInt(3));
        };
    return new ChangeApplication(ID, at, "ats", change);
  }

  private static Instant at(int second) {
    return NOW.minusSeconds(30).plusSeconds(second);
  }
}
