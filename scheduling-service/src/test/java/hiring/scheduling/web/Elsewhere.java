package hiring.scheduling.web;

import hiring.service.StoreQueries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Stores that are all on another instance, which answers by path. */
final class Elsewhere implements StoreQueries {

  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, Integer> failing = new HashMap<>();
  private final List<String> accepted = new ArrayList<>();

  Elsewhere with(String path, String answer) {
    answers.put(path, answer);
    return this;
  }

  /** From now on a path is answered with that status, and a document that says so. */
  void failing(String path, int status) {
    failing.put(path, status);
  }

  /** What the requests in which something was asked accept. */
  List<String> accepted() {
    return accepted;
  }

  @Override
  public ResponseEntity<?> find(
      String store, String key, String path, Function<Partition, @Nullable Object> answer) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
      accepted.add(String.valueOf(request.getRequest().getHeader("Accept")));
    }
    Integer status = failing.get(path);
    if (status != null) {
      return ResponseEntity.status(status)
          .body("{\"status\": %d}".formatted(status).getBytes(StandardCharsets.UTF_8));
    }
    String body = answers.get(path);
    return body == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok(body.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ResponseEntity<?> find(
      String store, String key, Function<Partition, @Nullable Object> answer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void eachHere(String store, Consumer<Partition> look) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <V> ResponseEntity<?> list(String store, Function<V, @Nullable Object> view) {
    throw new UnsupportedOperationException();
  }
}
