package hiring.system.fold;

import hiring.contract.Topic;
import hiring.decider.Decision;
import hiring.streams.Addressed;
import hiring.streams.Cause;
import hiring.streams.DeciderShell;
import hiring.streams.EventHeaders;
import hiring.streams.Inbox;
import hiring.streams.Outgoing;
import hiring.streams.Received;
import hiring.streams.RecordWriter;
import hiring.streams.States;
import hiring.system.log.Entry;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * A decision, with the decider, the inbox and the outbox that the service has.
 *
 * @param copied topics whose records are written once more, to every partition of another
 * @param answers whether a command that comes again under its id is answered and not decided again
 */
record Deciding<S, C, E, R>(
    String name,
    Topic.Owner service,
    DeciderShell<S, C, E, R> shell,
    List<Topic> reads,
    List<Topic> emits,
    Map<Topic, Topic> copied,
    boolean answers)
    implements Step {

  @Override
  public List<Topic> writes() {
    return Stream.concat(emits.stream(), copied.values().stream()).toList();
  }

  @Override
  public void fold(Inputs inputs, RecordWriter writer, Consumer<Due> due) {
    for (int partition = 0; partition < inputs.partitions(); partition++) {
      Task task = new Task(inputs.partitions(), writer, due);
      inputs.merged(reads, partition).forEach(task::take);
    }
  }

  private List<StoreBuilder<?>> stores() {
    return Stream.concat(shell.states().stores().stream(), shell.heldStores().stream()).toList();
  }

  /** One partition's share: its inbox, its states, the commands that it has answered. */
  private final class Task {

    private final int partitions;
    private final RecordWriter writer;
    private final Consumer<Due> due;
    private final Inbox<C> inbox = shell.inbox().get();
    private final States.Access<S, E> states;
    private final Set<UUID> answered = new HashSet<>();

    Task(int partitions, RecordWriter writer, Consumer<Due> due) {
      this.partitions = partitions;
      this.writer = writer;
      this.due = due;
      ProcessorContext<?, ?> context = StoresInMemory.context(stores());
      inbox.open(context);
      this.states = shell.states().open(context);
    }

    void take(Entry entry) {
      Received received =
          new Received(
              entry.topic(),
              entry.partition(),
              entry.offset(),
              entry.timestamp(),
              entry.keyText(),
              entry.record(),
              entry.headers(),
              entry.value());
      if (!answers || received.commandId().map(answered::add).orElse(true)) {
        inbox.commands(received, command -> decide(command, entry));
      }
    }

    private void decide(Addressed<C> addressed, Entry entry) {
      Cause cause = addressed.cause();
      String id = addressed.aggregateId();
      S loaded = states.load(id);
      S before = loaded == null ? shell.decider().initial() : loaded;
      switch (shell.decider().decide(before, addressed.command(), cause.now())) {
        case Decision.Accepted<E, R>(List<E> events) -> {
          S after = before;
          for (E event : events) {
            after = shell.decider().evolve(after, event);
            shell.outbox().event(event, cause, out -> write(out, cause, entry));
          }
          if (!events.isEmpty()) {
            states.save(id, after, events);
          }
        }
        case Decision.Refused<E, R>(R reason) -> {
          shell.outbox().refusal(reason, cause, out -> write(out, cause, entry));
          S after = shell.decider().refused(before, reason);
          if (!after.equals(before)) {
            states.save(id, after, List.of());
          }
        }
        case Decision.Repeated<E, R>() -> {}
      }
      addressed.handled().run();
    }

    private void write(Outgoing out, Cause cause, Entry entry) {
      byte[] key = out.key().getBytes(StandardCharsets.UTF_8);
      Due written =
          new Due(
              out.topic(),
              Partitions.of(key, partitions),
              out.key(),
              out.value() == null ? null : writer.write(out.topic(), out.value()),
              out.value(),
              cause.now(),
              out.value() == null
                  ? new RecordHeaders()
                  : EventHeaders.of(service, out.value(), cause.traceparent()),
              entry.place());
      due.accept(written);
      Topic copies = copied.get(out.topic());
      for (int partition = 0; copies != null && partition < partitions; partition++) {
        due.accept(copy(written, copies, partition));
      }
    }
  }

  private static Due copy(Due written, Topic to, int partition) {
    return new Due(
        to,
        partition,
        written.key(),
        written.value(),
        written.record(),
        written.timestamp(),
        written.headers(),
        written.cause());
  }
}
