package hiring.stack.load;

/**
 * What a run of records took.
 *
 * @param records how many came to their end
 * @param millis from the first that was sent to the last that was seen
 * @param sendMillis from the first that was sent to the last that the broker had
 * @param cpu what each process used meanwhile
 */
record Measured(int records, long millis, long sendMillis, CpuClock cpu) {

  private static final double NANOS_PER_MICRO = 1_000;

  double perSecond() {
    return records * 1000.0 / millis;
  }

  double sentPerSecond() {
    return records * 1000.0 / sendMillis;
  }

  /** Of all processes together; microseconds of CPU time. */
  double cpuMicrosEach() {
    return cpu.total().toNanos() / NANOS_PER_MICRO / Math.max(1, records);
  }

  /** Of one process; seconds of CPU time for a thousand records. */
  double cpuSecondsPerThousand(String process) {
    return cpu.of(process).toNanos() / 1e9 * 1000 / Math.max(1, records);
  }

  /** Of all processes together; seconds of CPU time for a thousand records. */
  double cpuSecondsPerThousand() {
    return cpuMicrosEach() / 1000;
  }
}
