package hiring.stack.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The CPU time that processes have used, as the operating system counts it: user and system, all
 * threads.
 *
 * @param byProcess time since each began
 */
public record CpuClock(Map<String, Duration> byProcess) {

  /** Reads it now; a process of which the system does not tell has used none. */
  public static CpuClock read(Map<String, ProcessHandle> processes) {
    Map<String, Duration> times = new LinkedHashMap<>();
    processes.forEach(
        (name, handle) -> times.put(name, handle.info().totalCpuDuration().orElse(Duration.ZERO)));
    return new CpuClock(times);
  }

  /** What was used since an earlier reading of the same processes. */
  public CpuClock since(CpuClock earlier) {
    Map<String, Duration> used = new LinkedHashMap<>();
    byProcess.forEach((name, time) -> used.put(name, time.minus(earlier.of(name))));
    return new CpuClock(used);
  }

  /** Of one process; none where it was not read. */
  Duration of(String process) {
    return byProcess.getOrDefault(process, Duration.ZERO);
  }

  public Duration total() {
    return byProcess.values().stream().reduce(Duration.ZERO, Duration::plus);
  }
}
