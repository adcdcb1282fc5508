package hiring.system.webhooks;

import hiring.system.scenario.GreenhouseWebhook;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Webhooks that were made and signed before, delivered over a few connections as fast as they are
 * taken; each again until it is. It does as little as it can: what is measured is the other side.
 */
final class Volley {

  private static final int CONNECTIONS = 32;
  private static final int PATIENCE_MS = 20_000;
  private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();
  private static final long GIVE_UP_NANOS = Duration.ofMinutes(10).toNanos();

  private final List<byte[]> requests;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger unavailable = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();

  Volley(List<GreenhouseWebhook> webhooks) {
    requests = webhooks.stream().map(Volley::request).toList();
  }

  /** Delivers all of them to a port of this machine; returns how many were taken in a second. */
  double fire(int port) throws Exception {
    long begun = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Future<?>> connections = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(
            threads.submit(() -> {
              deliver(port, begun);
              return null;
            }));
      }
      for (Future<?> connection : connections) {
        connection.get();
      }
    }
    return requests.size() / ((System.nanoTime() - begun) / 1e9);
  }

  /** How many were taken so far. */
  int taken() {
    return taken.get();
  }

  /** How many answers were 503. */
  int unavailable() {
    return unavailable.get();
  }

  /** How many got no answer. */
  int unanswered() {
    return unanswered.get();
  }

  private void deliver(int port, long begun) throws IOException {
    int index = next.getAndIncrement();
    while (index < requests.size()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        InputStream answers = new BufferedInputStream(socket.getInputStream());
        int status = 200;
        // After a 503 the server ends the connection.
        while (status == 200 && index < requests.size()) {
          socket.getOutputStream().write(requests.get(index));
          status = status(answers);
          switch (status) {
            case 200 -> {
              taken.incrementAndGet();
              index = next.getAndIncrement();
            }
            case 503 -> {
              unavailable.incrementAndGet();
              LockSupport.parkNanos(PAUSE_NANOS);
            }
            default -> throw new IllegalStateException("a webhook got " + status);
          }
        }
      } catch (IOException e) {
        unanswered.incrementAndGet();
        if (System.nanoTime() - begun > GIVE_UP_NANOS) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private static byte[] request(GreenhouseWebhook webhook) {
    StringBuilder head = new StringBuilder("POST /webhooks/greenhouse HTTP/1.1\r\nhost: localhost");
    webhook.headers().forEach((name, value) -> head.append("\r\n" + name + ": " + value));
    head.append("\r\ncontent-length: ").append(webhook.body().length).append("\r\n\r\n");
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(webhook.body());
    return request.toByteArray();
  }

  /** The status of an answer, which is read to its end. */
  private static int status(InputStream answers) throws IOException {
    String line = line(answers);
    int status = Integer.parseInt(line.substring(9, 12));
    int length = 0;
    boolean chunked = false;
    for (line = line(answers); !line.isEmpty(); line = line(answers)) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
      chunked |= header.startsWith("transfer-encoding:") && header.endsWith("chunked");
    }
    if (!chunked) {
      answers.skipNBytes(length);
      return status;
    }
    int chunk;
    do {
      chunk = Integer.parseInt(line(answers).strip(), 16);
      answers.skipNBytes(chunk + 2L);
    } while (chunk > 0);
    return status;
  }

  private static String line(InputStream answers) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int character = answers.read(); character != '\n'; character = answers.read()) {
      if (character < 0) {
        throw new IOException("the answer has no end");
      }
      line.append((char) character);
    }
    return line.toString().stripTrailing();
  }
}
