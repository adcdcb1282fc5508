package hiring.posting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A vendor's API on this machine that answers whatever a test wants. */
public final class VendorDouble implements AutoCloseable {

  private static final String BASE = "/v1";
  private static final String APPLIED_AT = "1772445600000";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private volatile Answer answer = exchange -> reply(exchange, 500, "{}");

  /** What is done with a request. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  public VendorDouble() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          authorizations.add(
              Objects.requireNonNullElse(
                  exchange.getRequestHeaders().getFirst("Authorization"), ""));
          try (exchange) {
            answer.to(exchange);
          }
        });
    server.start();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE);
  }

  public void answers(Answer next) {
    answer = next;
  }

  /** Answers every request alike. */
  public void answers(int status, String body) {
    answer = exchange -> reply(exchange, status, body);
  }

  /**
   * Answers what is written for a path, and 404 for all others.
   *
   * @param bodies by the path below the API's address
   */
  public void answers(Map<String, String> bodies) {
    Map<String, String> byPath = Map.copyOf(bodies);
    answer =
        exchange -> {
          String body = byPath.get(exchange.getRequestURI().getPath().substring(BASE.length() + 1));
          reply(exchange, body == null ? 404 : 200, body == null ? "" : body);
        };
  }

  /**
   * Answers as Lever does, from the fixtures.
   *
   * @param appliedAt in place of the fixture's date
   */
  public void answersAsLever(Instant appliedAt) {
    String millis = Long.toString(appliedAt.toEpochMilli());
    answer =
        exchange ->
            reply(
                exchange,
                200,
                fixture(
                        exchange.getRequestURI().getPath().endsWith("/resumes")
                            ? "/lever/resumes.json"
                            : "/lever/opportunity.json")
                    .replace(APPLIED_AT, millis));
  }

  /** The paths that were asked for. */
  public List<String> asked() {
    return asked;
  }

  public List<String> authorizations() {
    return authorizations;
  }

  public static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** What lies in the test resources. */
  public static String fixture(String name) {
    try (InputStream fixture = VendorDouble.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(fixture).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
