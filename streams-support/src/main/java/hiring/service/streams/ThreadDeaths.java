package hiring.service.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream thread that dies is replaced. Where threads die again and again of something that does
 * not pass by itself, the client is shut down, and liveness tells: only a person or a restart helps
 * then.
 */
final class ThreadDeaths implements StreamsUncaughtExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ThreadDeaths.class);

  static final int MOST = 10;
  static final Duration WITHIN = Duration.ofMinutes(5);

  /** A new thread that meets the same outage at once would only spin. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Duration pause;
  private final Deque<Instant> deaths = new ArrayDeque<>();

  ThreadDeaths(InstantSource clock) {
    this(clock, PAUSE);
  }

  ThreadDeaths(InstantSource clock, Duration pause) {
    this.clock = clock;
    this.pause = pause;
  }

  @Override
  public StreamThreadExceptionResponse handle(Throwable thrown) {
    boolean outage = Outage.caused(thrown);
    boolean giveUp = !outage && tooMany(clock.instant());
    log.atError()
        .addKeyValue("exception", root(thrown).getClass().getName())
        .addKeyValue("outage", outage)
        .addKeyValue("gives.up", giveUp)
        .log("A stream thread died");
    if (giveUp) {
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    pause();
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private synchronized boolean tooMany(Instant now) {
    deaths.addLast(now);
    while (!deaths.getFirst().isAfter(now.minus(WITHIN))) {
      deaths.removeFirst();
    }
    return deaths.size() > MOST;
  }

  private void pause() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Throwable root(Throwable thrown) {
    Throwable at = thrown;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }
}
