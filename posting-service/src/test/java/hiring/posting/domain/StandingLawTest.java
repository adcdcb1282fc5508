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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever order deliveries come in, the application itself among them, however often, and wherever
 * after it the role is filled, it ends in the same standing; and whoever hears only what is told
 * ends there too, at the same stage, with as many hires as there are.
 */
class StandingLawTest {

  private static final UUID ID = applicationId(submission());
  private static final UUID CANDIDATE = Ids.candidateId("greenhouse", "", "50042");
  private final IntakeDecider rules = new IntakeDecider();

  private static final IntakeCommand APPLY =
      new IntakeCommand.SubmitApplication(
          ID,
          ID,
          new Applicant(CANDIDATE, CANDIDATE, null),
          submission(),
          new KnownRole(ROLE_ID, 3, true, NOW, List.of()));

  /**
   * What a listener knows.
   *
   * @param told the end that was told last, or that there is none
   * @param hires those that were told, less those that came to nothing
   */
  private record Outcome(
      Standing standing, Standing.Kind told, @Nullable String stage, int hires) {}

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_deliveries_does_not_matter(long seed) {
    Random random = new Random(seed);
    List<IntakeCommand> said =
        IntStream.range(0, 1 + random.nextInt(8))
            .mapToObj(i -> anyChange(random))
            .collect(toCollection(ArrayList::new));
    said.addFirst(APPLY);
    CloseApplication close =
        random.nextBoolean()
            ? new CloseApplication(ID, at(random.nextInt(5)), CloseReason.FILLED)
            : null;
    Outcome inOrder = outcome(withClosing(said, close, random));
    said.addAll(said.subList(0, random.nextInt(said.size() + 1)));
    Collections.shuffle(said, random);
    assertThat(outcome(withClosing(said, close, random))).isEqualTo(inOrder);
    assertThat(inOrder.told()).isEqualTo(inOrder.standing().kind());
    Standing.Stage stage = inOrder.standing().stage();
    assertThat(inOrder.stage()).isEqualTo(stage == null ? null : stage.name());
    assertThat(inOrder.hires()).isEqualTo(inOrder.told() == Standing.Kind.HIRED ? 1 : 0);
  }

  static LongStream seeds() {
    return LongStream.range(0, 4_000);
  }

  /** Nobody applies for a role that is filled, so that comes after the application. */
  private static List<IntakeCommand> withClosing(
      List<IntakeCommand> said, @Nullable CloseApplication close, Random random) {
    List<IntakeCommand> all = new ArrayList<>(said);
    if (close != null) {
      int first = all.indexOf(APPLY) + 1;
      all.add(first + random.nextInt(all.size() - first + 1), close);
    }
    return all;
  }

  private Outcome outcome(List<IntakeCommand> said) {
    Intake state = rules.initial();
    List<IntakeEvent> all = new ArrayList<>();
    for (IntakeCommand command : said) {
      if (rules.decide(state, command, NOW)
          instanceof Decision.Accepted<IntakeEvent, IntakeRefusal>(List<IntakeEvent> events)) {
        for (IntakeEvent event : events) {
          state = rules.evolve(state, event);
          all.add(event);
        }
      }
    }
    Standing.Kind told = Standing.Kind.OPEN;
    String stage = null;
    int hires = 0;
    for (IntakeEvent event : all) {
      told = told(told, event);
      stage =
          event instanceof IntakeEvent.ApplicationStageChanged changed ? changed.stage() : stage;
      hires += event instanceof IntakeEvent.ApplicationHired ? 1 : 0;
      hires -= event instanceof IntakeEvent.HireUndone ? 1 : 0;
    }
    return new Outcome(((Intake.Received) state).standing(), told, stage, hires);
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
