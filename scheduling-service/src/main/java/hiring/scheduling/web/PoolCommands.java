package hiring.scheduling.web;

import hiring.contract.Topics;
import hiring.scheduling.codec.PoolCodec;
import hiring.scheduling.domain.PoolCommand;
import hiring.service.CommandGateway;
import hiring.service.CommandIds;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Gives commands to pools, and waits for what is decided. */
@Component
final class PoolCommands {

  private static final Pattern POOL_ID = Pattern.compile("[A-Za-z0-9.-]{1,100}");

  private final CommandGateway commands;
  private final Clock clock;

  PoolCommands(CommandGateway commands, Clock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * Gives a command that a request means; comes back once it has been accepted.
   *
   * @throws InvalidFieldException naming the field that is refused
   * @throws RefusedException with the code of a refusal that is about no field
   */
  void give(PoolCommand command, HttpServletRequest request) {
    if (!POOL_ID.matcher(command.poolId()).matches()) {
      throw new InvalidFieldException(
          "poolId", "must be 1 to 100 letters, digits, dots or hyphens");
    }
    PoolProblem.unlessAccepted(
        commands.ask(
            Topics.SCHEDULING_COMMANDS,
            command.poolId(),
            PoolCodec.toAvro(
                command, CommandIds.of(request), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
  }
}
