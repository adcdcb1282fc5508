package hiring.stack.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.stack.console.Console;
import hiring.stack.console.Format;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoadReportTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void a_person_sees_speed_outcomes_latency_cost_and_the_rivals() {
    String text = printed(Format.TABLE);

    assertThat(text)
        .contains("4 of 4 applications settled in 0.5 s: 8 a second.")
        .contains("as fast as they were taken", "seed 7", "a warm-up of 20,000")
        .containsPattern("failed +4\n")
        .containsPattern("process +CPU s per 1,000  share %  resident MiB\n")
        .containsPattern("broker +0.5000 +25")
        .containsPattern("together +2.0000 +100")
        .containsPattern("identity topology +80 +200.0 +0.10 +10.00")
        .doesNotContain("decided twice", "\u001b");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void a_program_gets_one_row_for_each_measure() {
    JsonNode rows = JsonMapper.shared().readTree(printed(Format.JSON));
    Map<String, Double> values = new LinkedHashMap<>();
    rows.forEach(row -> values.put(row.path("measure").asString(), row.path("value").asDouble()));

    assertThat(values)
        .hasSize(rows.size())
        .containsEntry("settled", 4.0)
        .containsEntry("settled-per-second", 8.0)
        .containsEntry("cpu", 2.0)
        .containsEntry("cpu-broker", 0.5)
        .containsEntry("rival-identity-per-second", 80.0)
        .containsKeys("screening-p99", "interview-p50", "decided-twice", "refused");
  }

  @Test
  void csv_has_the_same_rows() {
    assertThat(printed(Format.CSV))
        .startsWith("measure,value,unit\r\napplications,4,\r\n")
        .contains("\r\ncpu,2.0000,s/1000\r\n");
  }

  private String printed(Format format) {
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    report().print(format, out, new Console(out, false));
    return bytes.toString(UTF_8);
  }

  private static LoadReport report() {
    List<UUID> ids = IntStream.range(0, 4).mapToObj(i -> Ids.derive(Integer.toString(i))).toList();
    Batch batch = new Batch(ids, Collections.nCopies(4, new byte[500]));
    Sender sender = new Sender(new MockProducer<byte[], byte[]>(), "topic", 0);
    Settling settling = new Settling(ids, sender, new RecordTypes(new MockSchemaRegistryClient()));
    ids.forEach(id -> settling.ledger().take(id, Sighting.FAILED));
    Map<String, Duration> cpu = new LinkedHashMap<>();
    cpu.put("broker", Duration.ofMillis(2));
    cpu.put("posting-service", Duration.ofMillis(6));
    Measured ours = new Measured(4, 500, 100, new CpuClock(cpu));
    Measured rival =
        new Measured(4, 50, 10, new CpuClock(Map.of("broker", Duration.ofNanos(800_000))));
    return new LoadReport(
        new LoadPlan(4, 20_000, 0, 7, true),
        new PipelineRun.Result(batch, batch, settling, ours),
        Map.of(Rival.IDENTITY, rival),
        Map.of());
  }
}
