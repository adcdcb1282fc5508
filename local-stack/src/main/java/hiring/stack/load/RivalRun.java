package hiring.stack.load;

import hiring.stack.client.KafkaClients;
import hiring.stack.client.Tail;
import hiring.stack.console.Progress;
import hiring.stack.local.LocalStack;
import hiring.stack.process.BrokerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rival over the same records, on the same broker. */
final class RivalRun {

  private final LocalStack stack;
  private final KafkaClients kafka;
  private final Progress progress;
  private final String run;

  RivalRun(LocalStack stack, Progress progress, String run) {
    this.stack = stack;
    this.kafka = KafkaClients.of(stack.plan());
    this.progress = progress;
    this.run = run;
  }

  /** Sends the warm-up, then what is measured, and deletes what was needed for it. */
  Measured run(Rival rival, Batch warmUp, Batch measured, double rate)
      throws IOException, InterruptedException {
    String id = rival.id(run);
    Path folder = Files.createTempDirectory(stack.plan().folder().path(), "rival");
    try (RivalTopics topics = new RivalTopics(kafka.bootstrapServers())) {
      topics.create(id);
      try {
        return measure(rival, id, folder, warmUp, measured, rate);
      } finally {
        topics.deleteAll();
      }
    } finally {
      delete(folder);
    }
  }

  private Measured measure(
      Rival rival, String id, Path folder, Batch warmUp, Batch measured, double rate)
      throws IOException {
    try (RivalProcess process = RivalProcess.start(rival, id, kafka.bootstrapServers(), folder);
        Tail<byte[], byte[]> tail = Tail.ofNames(kafka.bytesConsumer(), List.of(Rival.output(id)));
        var producer = kafka.bytesProducer()) {
      Map<String, ProcessHandle> processes = new LinkedHashMap<>();
      stack.handle(BrokerProcess.NAME).ifPresent(it -> processes.put(BrokerProcess.NAME, it));
      processes.put(rival.title(), process.handle());
      awaitLeaders(Rival.input(id));
      Watch watch = new Watch(tail, progress);
      Sender first = new Sender(producer, Rival.input(id), rate);
      first.start(warmUp);
      watch.until(new Passage(warmUp.size()), first, rival.title(), "warm-up ");

      Passage passage = new Passage(measured.size());
      Sender sender = new Sender(producer, Rival.input(id), rate);
      CpuClock before = CpuClock.read(processes);
      sender.start(measured);
      long millis = watch.until(passage, sender, rival.title(), "");
      CpuClock used = CpuClock.read(processes).since(before);
      watch.end(passage, rival.title(), millis);
      return new Measured(passage.done(), millis, sender.millis(), used);
    }
  }

  /**
   * A new topic's partitions have leaders a moment later. A producer whose first batch is refused
   * for that, while its second is taken, can never send again.
   */
  private void awaitLeaders(String topic) {
    Tail.ofNames(kafka.bytesConsumer(), List.of(topic)).close();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
