package hiring.service.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the process really holds in memory: heap, RocksDB, threads and code. A limit on a container
 * is about this, and the JVM's own figures know nothing of it. Linux tells it; elsewhere there is
 * no such series.
 */
final class ResidentMemory implements MeterBinder {

  static final String NAME = "process.resident.memory";

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String LABEL = "VmRSS:";
  private static final String UNIT = "kB";
  private static final int KIB = 1024;

  private final Path status;

  ResidentMemory() {
    this(STATUS);
  }

  ResidentMemory(Path status) {
    this.status = status;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    if (Double.isNaN(bytes())) {
      return;
    }
    Gauge.builder(NAME, this, ResidentMemory::bytes)
        .description("Memory that the process holds")
        .baseUnit("bytes")
        .strongReference(true)
        .register(meters);
  }

  private double bytes() {
    try {
      return bytes(Files.readAllLines(status));
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  /** Of the lines of {@code /proc/self/status}; NaN where none tells. */
  private static double bytes(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(LABEL) && line.endsWith(UNIT))
        .map(line -> line.substring(LABEL.length(), line.length() - UNIT.length()).strip())
        .mapToDouble(kib -> Double.parseDouble(kib) * KIB)
        .findFirst()
        .orElse(Double.NaN);
  }
}
