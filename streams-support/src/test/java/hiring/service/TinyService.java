package hiring.service;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.events.CloseReason;
import hiring.events.CloseRole;
import hiring.events.CommandAnswered;
import hiring.service.start.RecordedExit;
import hiring.streams.Addressed;
import hiring.streams.Cause;
import hiring.streams.DeciderShell;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import hiring.streams.ServiceTopology;
import hiring.streams.States;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that remembers what was closed, and closes nothing twice. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(TinyService.Web.class)
class TinyService {

  static final String STORE = "closed-roles";

  @Bean
  ServiceDefinition service() {
    return new ServiceDefinition(Topic.Owner.POSTING_SERVICE, TinyService::build);
  }

  @Bean
  RecordedExit exit() {
    return new RecordedExit();
  }

  static void build(ServiceTopology streams) {
    streams
        .ingest("ingest-role-commands", Topics.ROLE_COMMANDS)
        .decide(
            "decide-closing",
            new DeciderShell<>(
                new Closing(),
                States.<String, String>keyed(STORE, Serdes.String()),
                () -> TinyService::commands,
                new Answers(),
                List.of()))
        .answer("answer-role-commands");
  }

  private static void commands(
      hiring.streams.Received received, Consumer<Addressed<String>> commands) {
    commands.accept(new Addressed<>(received.key(), "close", received.cause()));
  }

  private static final class Closing implements Decider<String, String, String, String> {
    @Override
    public String initial() {
      return "";
    }

    @Override
    public Decision<String, String> decide(String state, String command, Instant now) {
      return state.isEmpty() ? Decision.accept("closed") : Decision.refuse("ROLE_CLOSED");
    }

    @Override
    public String evolve(String state, String event) {
      return event;
    }
  }

  private static final class Answers implements Outbox<String, String, String> {
    @Override
    public void event(String event, Cause cause, Consumer<Outgoing> out) {}

    @Override
    public String code(String refusal) {
      return refusal;
    }

    @Override
    public List<String> codes() {
      return List.of("ROLE_CLOSED");
    }
  }

  @RestController
  static class Web {

    private final CommandGateway commands;
    private final StoreQueries queries;

    Web(CommandGateway commands, StoreQueries queries) {
      this.commands = commands;
      this.queries = queries;
    }

    @PostMapping("/roles/{id}/close")
    ResponseEntity<?> close(@PathVariable UUID id, HttpServletRequest request) {
      CommandAnswered answer =
          commands.ask(
              Topics.ROLE_COMMANDS,
              id.toString(),
              new CloseRole(
                  CommandIds.of(request),
                  Instant.parse("2026-03-02T09:00:00Z"),
                  id,
                  "api",
                  CloseReason.FILLED));
      RefusedException.unlessAccepted(answer, code -> HttpStatus.CONFLICT);
      return ResponseEntity.noContent().build();
    }

    @GetMapping("/roles/{id}")
    ResponseEntity<?> role(@PathVariable UUID id) {
      return queries.get(STORE, id.toString(), (String state) -> List.of(state));
    }

    @GetMapping("/roles")
    ResponseEntity<?> roles() {
      return queries.list(STORE, (String state) -> state);
    }
  }
}
