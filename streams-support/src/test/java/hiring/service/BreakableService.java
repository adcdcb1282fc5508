package hiring.service;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.events.ApplicationWithdrawn;
import hiring.service.start.RecordedExit;
import hiring.streams.Addressed;
import hiring.streams.Cause;
import hiring.streams.DeciderShell;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import hiring.streams.Received;
import hiring.streams.ServiceTopology;
import hiring.streams.States;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A service with a bug in its only rule, until it is mended. */
@SpringBootConfiguration
@EnableAutoConfiguration
class BreakableService {

  /** Whether the rule has its bug. */
  static volatile boolean broken;

  @Bean
  ServiceDefinition service() {
    return new ServiceDefinition(Topic.Owner.POSTING_SERVICE, BreakableService::build);
  }

  @Bean
  RecordedExit exit() {
    return new RecordedExit();
  }

  static void build(ServiceTopology streams) {
    streams
        .ingest("ingest-role-commands", Topics.ROLE_COMMANDS)
        .decide(
            "decide-withdrawal",
            new DeciderShell<>(
                new Withdrawing(),
                States.<String, String>keyed("withdrawn", Serdes.String()),
                () -> BreakableService::commands,
                new Telling(),
                List.of()))
        .emit("emit-updates", Topics.APPLICATION_UPDATES)
        .answer("answer-role-commands");
  }

  private static void commands(Received received, Consumer<Addressed<String>> commands) {
    commands.accept(new Addressed<>(received.key(), received.key(), received.cause()));
  }

  private static final class Withdrawing implements Decider<String, String, String, String> {
    @Override
    public String initial() {
      return "";
    }

    @Override
    public Decision<String, String> decide(String state, String command, Instant now) {
      if (broken) {
        throw new ArithmeticException("a bug");
      }
      return Decision.accept(command);
    }

    @Override
    public String evolve(String state, String event) {
      return event;
    }
  }

  /** Says it again each time, so that a second effect would show. */
  private static final class Telling implements Outbox<String, String, String> {
    @Override
    public void event(String event, Cause cause, Consumer<Outgoing> out) {
      UUID id = UUID.fromString(event);
      out.accept(
          new Outgoing(
              Topics.APPLICATION_UPDATES,
              event,
              new ApplicationWithdrawn(
                  Ids.eventId(cause.id(), "ApplicationWithdrawn"), cause.now(), id, id, "api")));
    }

    @Override
    public String code(String refusal) {
      return refusal;
    }

    @Override
    public List<String> codes() {
      return List.of();
    }
  }
}
