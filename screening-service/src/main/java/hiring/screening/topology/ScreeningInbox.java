package hiring.screening.topology;

import hiring.events.ApplicationReceived;
import hiring.screening.codec.RubricCodec;
import hiring.screening.codec.RubricCodec.RoleRubric;
import hiring.screening.codec.ScreeningCodec;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.ScreeningCommand;
import hiring.streams.Addressed;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Applications, each with the rubric of the role's version that it names, and what happens to them.
 * A role that arrives after its applications is a command to each of those.
 */
final class ScreeningInbox implements Inbox<ScreeningCommand> {

  private HeldRubrics rubrics;
  private Waiting waiting;

  @SuppressWarnings("NullAway.Init") // open comes before the first record
  ScreeningInbox() {}

  @Override
  public void open(ProcessorContext<?, ?> context) {
    rubrics = HeldRubrics.open(context);
    waiting = Waiting.open(context);
  }

  @Override
  public void commands(Received received, Consumer<Addressed<ScreeningCommand>> commands) {
    SpecificRecord value = received.value();
    switch (value) {
      case ApplicationReceived application ->
          commands.accept(addressed(received, screen(received, application)));
      // Only applications have tombstones, and those erase.
      case null -> commands.accept(addressed(received, new ScreeningCommand.Erase(null)));
      default -> {
        ScreeningCodec.command(value)
            .or(() -> ScreeningCodec.update(value))
            .ifPresent(update -> commands.accept(addressed(received, update)));
        RubricCodec.role(value).ifPresent(role -> arrive(role, commands));
      }
    }
  }

  private ScreeningCommand screen(Received received, ApplicationReceived application) {
    ScreeningCommand.Screen screen =
        ScreeningCodec.command(application, received.offset(), rubrics::get);
    if (screen.rubric() == null) {
      waiting.add(screen.candidacy().role(), received.key(), received.cause());
    }
    return screen;
  }

  /** Each application that waited is decided as of when it came. */
  private void arrive(RoleRubric role, Consumer<Addressed<ScreeningCommand>> commands) {
    Rubric rubric = rubrics.keep(role);
    waiting.release(
        role.role(),
        (applicationId, cause, handled) ->
            commands.accept(
                new Addressed<>(
                    applicationId, new ScreeningCommand.RoleArrived(rubric), cause, handled)));
  }

  private static Addressed<ScreeningCommand> addressed(
      Received received, ScreeningCommand command) {
    return new Addressed<>(received.key(), command, received.cause());
  }
}
