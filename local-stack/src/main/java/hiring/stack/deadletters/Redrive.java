package hiring.stack.deadletters;

import hiring.contract.Topic.Owner;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.KafkaClients;
import hiring.stack.client.QuarantineApi;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Sends dead letters of one service again, each once: the records, and the facts that say so, are
 * one transaction. Of two runs at once the later fences the earlier, and reads what was sent only
 * after that; so it sees all that the earlier has committed, and nothing can be added to it.
 *
 * <p>A webhook delivery is no record to be written again: its service reads it anew, before the
 * transaction, and the fact that says so is part of it. Where only the first is done, or two runs
 * do it, the delivery has one effect still, since its ids are its own.
 */
public final class Redrive {

  /**
   * One for all services, since the facts of all are on one topic: what an unfinished transaction
   * of another service would hide there is settled before it is read.
   */
  private static final String TRANSACTIONS = "hiring-redrive";

  private final KafkaClients clients;
  private final ReadProgress progress;
  private final Redrives redrives;
  private final InstantSource clock;
  private final Supplier<QuarantineApi> quarantine;
  private final String by;

  /**
   * @param quarantine asked for only if a webhook delivery is sent
   * @param by who sends
   */
  public Redrive(
      KafkaClients clients,
      ReadProgress progress,
      InstantSource clock,
      Supplier<QuarantineApi> quarantine,
      String by) {
    this.clients = clients;
    this.progress = progress;
    this.redrives = new Redrives(clients, progress);
    this.clock = clock;
    this.quarantine = quarantine;
    this.by = by;
  }

  /** What would become of each of the letters. */
  public List<Outcome> tried(List<Letter> letters) {
    try (Sequels sequels = Sequels.about(letters, clients, progress)) {
      return outcomes(letters, sequels, Outcome.Result.WOULD_BE_SENT);
    }
  }

  /**
   * Sends the letters again, and says what became of each.
   *
   * @param letters of that service
   * @throws Failure if another run fenced this one, or an application was erased or went on
   *     meanwhile; nothing was sent then
   */
  public List<Outcome> sent(Owner service, List<Letter> letters) {
    redrives.require();
    try (KafkaProducer<byte[], byte[]> producer = clients.transactionalProducer(TRANSACTIONS);
        Sequels sequels = Sequels.about(letters, clients, progress)) {
      producer.initTransactions();
      List<Outcome> outcomes = taken(outcomes(letters, sequels, Outcome.Result.SENT));
      Map<LetterId, Letter> sendable = new LinkedHashMap<>();
      outcomes.stream()
          .filter(outcome -> outcome.result() == Outcome.Result.SENT)
          .forEach(outcome -> sendable.put(outcome.letter().id(), outcome.letter()));
      if (!sendable.isEmpty()) {
        inTransaction(producer, sendable, sequels);
      }
      return outcomes;
    } catch (KafkaException e) {
      throw isFenced(e)
          ? new Failure(
              ExitCode.NOT_SENT,
              "another redrive began meanwhile; this one of " + service.service() + " sent nothing")
          : e;
    }
  }

  /** The outcomes, once the service has said which deliveries it takes by now. */
  private List<Outcome> taken(List<Outcome> outcomes) {
    List<Outcome> taken = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Letter letter = outcome.letter();
      boolean asked =
          outcome.result() == Outcome.Result.SENT
              && Sending.of(letter) instanceof Sending.OutOfQuarantine;
      taken.add(
          asked
              ? quarantine
                  .get()
                  .redeliver(letter.id().partition(), letter.id().offset())
                  .map(outcome::refused)
                  .orElse(outcome)
              : outcome);
    }
    return taken;
  }

  private List<Outcome> outcomes(List<Letter> letters, Sequels sequels, Outcome.Result done) {
    Map<LetterId, Redriven> before = redrives.all();
    sequels.look();
    List<Outcome> outcomes = new ArrayList<>();
    for (Letter letter : letters) {
      outcomes.add(Outcome.of(letter, before.get(letter.id()), sequels.of(letter.id()), done));
    }
    return outcomes;
  }

  private void inTransaction(
      KafkaProducer<byte[], byte[]> producer, Map<LetterId, Letter> letters, Sequels sequels) {
    producer.beginTransaction();
    try (KafkaAvroSerializer values = clients.serializer()) {
      Redriven redriven = new Redriven(by, clock.instant());
      new Letters(clients, progress)
          .fetch(
              letters.keySet(),
              (id, record) -> {
                Letter letter = Objects.requireNonNull(letters.get(id), "one of those asked for");
                switch (Sending.of(letter)) {
                  case Sending.To to -> {
                    send(producer, again(id, record, to, redriven));
                    send(producer, Redrives.fact(values, letter, to.topic().name(), redriven));
                  }
                  case Sending.OutOfQuarantine out ->
                      send(producer, Redrives.fact(values, letter, out.webhook(), redriven));
                  case Sending.Impossible impossible -> {}
                }
              });
      producer.flush();
      sequels.look();
      if (letters.keySet().stream().anyMatch(id -> sequels.of(id) != null)) {
        throw new Failure(
            ExitCode.NOT_SENT,
            "an application was erased or went on at this very moment; nothing was sent, run it again");
      }
      commit(producer);
    } catch (RuntimeException e) {
      abort(producer);
      throw e;
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what fails makes the commit fail
  private static void send(
      KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
    producer.send(record);
  }

  private static ProducerRecord<byte[], byte[]> again(
      LetterId id, ConsumerRecord<byte[], byte[]> letter, Sending.To to, Redriven redriven) {
    Headers headers =
        new RecordHeaders()
            .add("redriven-by", utf8(redriven.by()))
            .add("redriven-at", utf8(redriven.at().toString()))
            .add("redriven-from", utf8(id.toString()));
    Header trace = letter.headers().lastHeader(LetterHeaders.TRACEPARENT);
    if (trace != null) {
      headers.add(trace);
    }
    // Its own partition, not its key's: a copy for each partition has one key in all of them.
    return new ProducerRecord<>(
        to.topic().name(), to.partition(), to.timestamp(), letter.key(), letter.value(), headers);
  }

  private static void commit(KafkaProducer<byte[], byte[]> producer) {
    try {
      producer.commitTransaction();
    } catch (TimeoutException e) {
      throw new Failure(
          ExitCode.FAILED,
          "the broker has not confirmed; run it again: what was sent is not sent twice");
    }
  }

  private static void abort(KafkaProducer<byte[], byte[]> producer) {
    try {
      producer.abortTransaction();
    } catch (KafkaException | IllegalStateException e) {
      // Fenced, or the broker is away: it gives the transaction up by itself.
    }
  }

  private static boolean isFenced(@Nullable Throwable e) {
    return e != null
        && (e instanceof ProducerFencedException
            || e instanceof InvalidProducerEpochException
            || isFenced(e.getCause()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
