package hiring.streams;

import hiring.contract.Topics;
import hiring.decider.Decision;
import hiring.events.CommandAnswered;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shell around a decider: loads the state, decides, evolves, encodes what follows, and only
 * then stores, forwards, answers and counts. So a rule that throws leaves nothing half done: its
 * record becomes a dead letter. What Kafka throws is passed on, and the transaction is given up.
 */
final class DeciderProcessor<S, C, E, R> implements Processor<String, Received, Object, Object> {

  private static final Logger log = LoggerFactory.getLogger(DeciderProcessor.class);
  private static final String REPEATED = "REPEATED";

  private final DeciderShell<S, C, E, R> shell;
  private final Platform platform;
  private final Decided.Nodes nodes;
  private final RecordWriter writer;
  private final Counter failures;
  private final Timer delay;
  private final Map<String, Counter> results = new HashMap<>();
  private final Map<String, Counter> happened = new HashMap<>();
  private final Inbox<C> inbox;
  private final List<Addressed<C>> commands = new ArrayList<>();
  private ProcessorContext<Object, Object> context;
  private States.Access<S, E> states;
  private @Nullable AnsweredCommands answered;

  /** What is to be done once nothing can fail any more. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Outcome<S, E>(
      S after,
      boolean changed,
      List<E> events,
      List<Ready> records,
      byte @Nullable [] answer,
      String result) {}

  /** A record, encoded. */
  private record Ready(String sink, Record<byte[], byte @Nullable []> record) {}

  @SuppressWarnings("NullAway.Init") // context and states: Kafka Streams calls init before process
  DeciderProcessor(DeciderShell<S, C, E, R> shell, Platform platform, Decided.Nodes nodes) {
    this.shell = shell;
    this.platform = platform;
    this.nodes = nodes;
    this.writer = new RecordWriter(platform.registry());
    this.failures =
        ShellMetrics.deadLetters(platform.meters(), nodes.decide(), Poison.FAILED_DECISION);
    this.delay = ShellMetrics.decisionDelay(platform.meters(), nodes.decide());
    this.inbox = shell.inbox().get();
    EventTypes.of(shell.decider()).forEach(this::happened);
    shell.outbox().codes().forEach(this::result);
    result(REPEATED);
    if (nodes.answer() != null) {
      result(Decided.ID_REUSED);
    }
  }

  @Override
  public void init(ProcessorContext<Object, Object> context) {
    this.context = context;
    this.states = shell.states().open(context);
    if (nodes.answer() != null) {
      this.answered = AnsweredCommands.open(context, nodes.answeredStore());
    }
    inbox.open(context);
  }

  @Override
  public void process(Record<String, Received> record) {
    Received received = record.value();
    commands.clear();
    try {
      inbox.commands(received, commands::add);
    } catch (RuntimeException e) {
      giveUpOrReject(received, e);
      return;
    }
    for (Addressed<C> command : commands) {
      handle(received, command);
    }
  }

  private void handle(Received received, Addressed<C> addressed) {
    Instant now = addressed.cause().now();
    Optional<UUID> commandId = answered == null ? Optional.empty() : received.commandId();
    AnsweredCommands.Answer earlier = commandId.isEmpty() ? null : answered(commandId.get(), now);
    if (earlier != null) {
      again(received, commandId.orElseThrow(), earlier);
      return;
    }
    S before = loaded(addressed.aggregateId());
    Outcome<S, E> outcome;
    try {
      outcome = decide(before, addressed, commandId);
    } catch (RuntimeException e) {
      giveUpOrReject(received, e);
      return;
    }
    if (outcome.changed()) {
      states.save(addressed.aggregateId(), outcome.after(), outcome.events());
    }
    addressed.handled().run();
    for (Ready ready : outcome.records()) {
      context.forward(ready.record(), ready.sink());
    }
    byte[] answer = outcome.answer();
    if (answer != null && answered != null) {
      answered.remember(
          Objects.requireNonNull(received.value()), commandId.orElseThrow(), answer, now);
      answer(received, answer);
    }
    result(outcome.result()).increment();
    outcome.events().forEach(event -> happened(event.getClass().getSimpleName()).increment());
    delay.record(
        Duration.ofMillis(Math.max(0, context.currentSystemTimeMs() - now.toEpochMilli())));
  }

  /** No second effect: the same answer to the same command, and none of its to another. */
  private void again(Received received, UUID commandId, AnsweredCommands.Answer earlier) {
    boolean same = earlier.isTo(Objects.requireNonNull(received.value()));
    result(same ? REPEATED : Decided.ID_REUSED).increment();
    answer(
        received,
        same
            ? earlier.bytes()
            : write(new CommandAnswered(commandId, false, Decided.ID_REUSED, null, null)));
  }

  private Outcome<S, E> decide(S before, Addressed<C> addressed, Optional<UUID> commandId) {
    Cause cause = addressed.cause();
    List<Ready> records = new ArrayList<>(4);
    S after = before;
    Decision<E, R> decision = shell.decider().decide(before, addressed.command(), cause.now());
    return switch (decision) {
      case Decision.Accepted<E, R>(List<E> events) -> {
        for (E event : events) {
          after = shell.decider().evolve(after, event);
          shell.outbox().event(event, cause, out -> encode(out, cause, records));
        }
        String result = events.isEmpty() ? "NOTHING" : events.getFirst().getClass().getSimpleName();
        yield new Outcome<>(
            after, !events.isEmpty(), events, records, accepted(commandId, after), result);
      }
      case Decision.Refused<E, R>(R reason) -> {
        after = shell.decider().refused(before, reason);
        shell.outbox().refusal(reason, cause, out -> encode(out, cause, records));
        String code = shell.outbox().code(reason);
        boolean remembered = !Objects.equals(after, before);
        yield new Outcome<>(after, remembered, List.of(), records, refused(commandId, code), code);
      }
      case Decision.Repeated<E, R>() ->
          new Outcome<>(before, false, List.of(), List.of(), accepted(commandId, before), REPEATED);
    };
  }

  private void encode(Outgoing out, Cause cause, List<Ready> ready) {
    byte[] key = EventHeaders.utf8(out.key());
    byte[] value = out.value() == null ? null : writer.write(out.topic(), out.value());
    if (RecordSize.of(key, value) > RecordSize.LARGEST) {
      // Now it is one dead letter; once it is forwarded it would be the end of every transaction.
      throw new IllegalStateException("a record that is too large for " + out.topic().name());
    }
    Headers headers =
        out.value() == null
            ? new RecordHeaders()
            : EventHeaders.of(platform.service(), out.value(), cause.traceparent());
    Record<byte[], byte @Nullable []> record =
        new Record<>(key, value, cause.now().toEpochMilli(), headers);
    for (String sink : nodes.sinks(out.topic())) {
      ready.add(new Ready(sink, record));
    }
  }

  private byte @Nullable [] accepted(Optional<UUID> commandId, S after) {
    return commandId
        .map(id ->
            write(
                new CommandAnswered(
                    id, true, null, shell.outbox().version(after), shell.outbox().standing(after))))
        .orElse(null);
  }

  private byte @Nullable [] refused(Optional<UUID> commandId, String code) {
    return commandId
        .map(id -> write(new CommandAnswered(id, false, code, null, null)))
        .orElse(null);
  }

  private byte[] write(CommandAnswered answer) {
    return writer.write(Topics.replies(platform.service()), answer);
  }

  /**
   * Sends an answer to whoever waits for it; a command that came by Kafka alone has nobody waiting.
   */
  private void answer(Received received, byte[] answer) {
    Header correlation = received.headers().lastHeader(EventHeaders.CORRELATION_ID);
    if (correlation != null && nodes.answer() != null) {
      Headers headers = new RecordHeaders().add(correlation);
      byte[] key = EventHeaders.utf8(received.id().toString());
      context.forward(
          new Record<>(key, answer, received.now().toEpochMilli(), headers), nodes.answer());
    }
  }

  private AnsweredCommands.@Nullable Answer answered(UUID commandId, Instant now) {
    return answered == null ? null : answered.answered(commandId, now);
  }

  private S loaded(String aggregateId) {
    S state = states.load(aggregateId);
    return state == null ? shell.decider().initial() : state;
  }

  /**
   * What comes from Kafka or the registry is theirs to mend; everything else is a bug in a rule.
   */
  private void giveUpOrReject(Received received, RuntimeException e) {
    boolean ours = !(e instanceof KafkaException) || e instanceof SerializationException;
    if (!ours || e instanceof RegistryUnavailableException) {
      throw e;
    }
    failures.increment();
    log.atError()
        .addKeyValue("decision", nodes.decide())
        .addKeyValue("topic", received.topic().name())
        .addKeyValue("partition", received.partition())
        .addKeyValue("offset", received.offset())
        .addKeyValue("exception", e.getClass().getName())
        .addKeyValue("at", e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0])
        .log("A rule failed; its record is a dead letter");
    context.forward(
        DeadLetter.of(
            context.recordMetadata().orElseThrow(),
            received.now().toEpochMilli(),
            EventHeaders.utf8(received.key()),
            received.bytes(),
            received.headers(),
            Poison.FAILED_DECISION,
            e),
        nodes.reject());
  }

  private Counter result(String result) {
    return results.computeIfAbsent(
        result, any -> ShellMetrics.decisions(platform.meters(), nodes.decide(), any));
  }

  private Counter happened(String event) {
    return happened.computeIfAbsent(
        event, any -> ShellMetrics.events(platform.meters(), nodes.decide(), any));
  }
}
