package hiring.streams;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.events.Criterion;
import hiring.events.InterviewLoop;
import hiring.events.PostRole;
import hiring.events.RolePosted;
import hiring.events.RoleTerms;
import hiring.events.Rubric;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * The smallest service there can be: counts posts of a role; "refuse", "throw", "spill" and "swell"
 * do what they say.
 */
final class Toy {

  static final UUID ROLE = UUID.fromString("00000000-0000-4000-8000-000000000001");

  record Counted(String title) {}

  private Toy() {}

  static void build(ServiceTopology streams) {
    build(streams, title -> {});
  }

  /**
   * @param handled is told what has been decided
   */
  static void build(ServiceTopology streams, Consumer<String> handled) {
    streams
        .ingest("ingest-role-commands", Topics.ROLE_COMMANDS)
        .decide(
            "decide-role",
            new DeciderShell<>(
                new Rules(),
                States.keyed("roles", Serdes.Integer()),
                () -> new ToyInbox(handled),
                new ToyOutbox(),
                List.of()))
        .emit("emit-roles", Topics.ROLES)
        .copy("copy-roles", Topics.roleCopies(Topic.Owner.POSTING_SERVICE))
        .answer("answer-role-commands");
  }

  static PostRole post(String commandId, String title) {
    return new PostRole(Ids.derive(commandId), Instant.EPOCH, ROLE, "api", terms(title));
  }

  static RoleTerms terms(String title) {
    return new RoleTerms(
        title,
        "",
        1,
        "pool",
        List.of(),
        new Rubric(1, 1, List.<Criterion>of(), false, 0),
        new InterviewLoop(List.of(), 1, 0, 1, true, 0, false),
        null);
  }

  private static final class Rules implements Decider<Integer, String, Counted, String> {
    @Override
    public Integer initial() {
      return 0;
    }

    @Override
    public Decision<Counted, String> decide(Integer state, String title, Instant now) {
      return switch (title) {
        case "refuse" -> Decision.refuse("NO_MORE");
        case "throw" -> throw new IllegalStateException("a bug");
        default -> Decision.accept(new Counted(title));
      };
    }

    @Override
    public Integer evolve(Integer state, Counted event) {
      return state + 1;
    }
  }

  private record ToyInbox(Consumer<String> handled) implements Inbox<String> {
    @Override
    public void commands(Received received, Consumer<Addressed<String>> commands) {
      if (received.value() instanceof PostRole post) {
        String title = post.getTerms().getTitle();
        commands.accept(
            new Addressed<>(received.key(), title, received.cause(), () -> handled.accept(title)));
      }
    }
  }

  private static final class ToyOutbox implements Outbox<Integer, Counted, String> {
    @Override
    public void event(Counted event, Cause cause, Consumer<Outgoing> out) {
      if (event.title().equals("spill")) {
        throw new IllegalStateException("a bug after the decision");
      }
      RolePosted posted =
          new RolePosted(
              Ids.eventId(cause.id(), "RolePosted"),
              cause.now(),
              ROLE,
              "api",
              1,
              terms(
                  event.title().equals("swell") ? "x".repeat(RecordSize.LARGEST) : event.title()));
      out.accept(new Outgoing(Topics.ROLES, ROLE.toString(), posted));
    }

    @Override
    public String code(String refusal) {
      return refusal;
    }

    @Override
    public List<String> codes() {
      return List.of("NO_MORE");
    }

    @Override
    public @Nullable Integer version(Integer after) {
      return after;
    }
  }
}
