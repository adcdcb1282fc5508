package hiring.service.start;

/** How far the start has come, in words for health. */
public final class StartProgress {

  private volatile String waiting = "starting";
  private volatile boolean done;

  /** Whether Kafka Streams was started. */
  public boolean done() {
    return done;
  }

  /** What the start is at, such as {@code waiting for topic hiring.applications}. */
  public String words() {
    return waiting;
  }

  void waitingFor(String awaited) {
    waiting = "waiting for " + awaited;
  }

  void refused(String reason) {
    waiting = "refused to start: " + reason;
  }

  void completed() {
    waiting = "started";
    done = true;
  }
}
