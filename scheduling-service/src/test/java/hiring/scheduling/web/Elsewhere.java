package hiring.scheduling.web;

import hiring.service.StoreQueries;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Stores that are all on another instance, which answers by path. */
final class Elsewhere implements StoreQueries {

  private final Map<String, String> answers = new HashMap<>();

  Elsewhere with(String path, String answer) {
    answers.put(path, answer);
    return this;
  }

  @Override
  public ResponseEntity<?> find(
      String store, String key, String path, Function<Partition, @Nullable Object> answer) {
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
