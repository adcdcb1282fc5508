package hiring.service.streams;

import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries from the stores here and, over HTTP, from those of the service's other instances. */
final class HttpStoreQueries implements StoreQueries {

  private final LocalStores stores;
  private final HttpForward forward;
  private final JsonMapper json;

  HttpStoreQueries(LocalStores stores, HttpForward forward, JsonMapper json) {
    this.stores = stores;
    this.forward = forward;
    this.json = json;
  }

  @Override
  public ResponseEntity<?> find(
      String store, String key, Function<Partition, @Nullable Object> answer) {
    HttpServletRequest request = request();
    KeyQueryMetadata home = stores.home(store, key);
    if (stores.isHere(home.activeHost())) {
      return here(home, answer);
    }
    if (request.getHeader(HttpForward.HEADER) != null) {
      // Two instances that each think it is the other's: partitions are moving.
      throw new UnavailableException("Partitions are being assigned.");
    }
    return passedOn(forward.send(request, home.activeHost(), Integer.toString(home.partition())));
  }

  /** Goes on from a request that was forwarded too: the path is another, so it cannot go round. */
  @Override
  public ResponseEntity<?> find(
      String store, String key, String path, Function<Partition, @Nullable Object> answer) {
    KeyQueryMetadata home = stores.home(store, key);
    return stores.isHere(home.activeHost())
        ? here(home, answer)
        : passedOn(
            forward.send(request(), path, home.activeHost(), Integer.toString(home.partition())));
  }

  private ResponseEntity<?> here(
      KeyQueryMetadata home, Function<Partition, @Nullable Object> answer) {
    Object found = LocalStores.readable(() -> answer.apply(stores.partition(home.partition())));
    if (found == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found instanceof ResponseEntity<?> whole ? whole : ResponseEntity.ok(found);
  }

  @Override
  public void eachHere(String store, Consumer<Partition> look) {
    for (LocalStores.Homes homes : stores.homes(store).values()) {
      if (stores.isHere(homes.host())) {
        for (int partition : homes.partitions()) {
          LocalStores.readable(() -> {
            look.accept(stores.partition(partition));
            return partition;
          });
        }
      }
    }
  }

  @Override
  public <V> ResponseEntity<?> list(String store, Function<V, @Nullable Object> view) {
    HttpServletRequest request = request();
    String asked = request.getHeader(HttpForward.HEADER);
    Page<Object> page = new Page<>();
    if (asked != null) {
      addLocal(page, store, numbers(asked), view);
      return page.response();
    }
    for (LocalStores.Homes homes : stores.homes(store).values()) {
      if (stores.isHere(homes.host())) {
        addLocal(page, store, homes.partitions(), view);
      } else {
        String numbers =
            String.join(",", homes.partitions().stream().map(String::valueOf).toList());
        addRemote(page, forward.send(request, homes.host(), numbers));
      }
    }
    return page.response();
  }

  private <V> void addLocal(
      Page<Object> page,
      String store,
      Collection<Integer> partitions,
      Function<V, @Nullable Object> view) {
    for (int partition : partitions) {
      LocalStores.readable(() -> {
        try (KeyValueIterator<String, V> all = stores.partition(partition).<V>store(store).all()) {
          while (all.hasNext() && !page.isFull()) {
            page.add(view.apply(all.next().value));
          }
        }
        return partition;
      });
    }
  }

  private void addRemote(Page<Object> page, HttpResponse<byte[]> part) {
    if (part.statusCode() != HttpStatus.OK.value()) {
      throw new UnavailableException("A part of the list is not ready.");
    }
    for (JsonNode element : json.readTree(part.body())) {
      page.add(element);
    }
    if (part.headers().firstValue(TRUNCATED).isPresent()) {
      page.truncate();
    }
  }

  private static ResponseEntity<byte[]> passedOn(HttpResponse<byte[]> answer) {
    var response = ResponseEntity.status(answer.statusCode());
    for (String header :
        List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER, HttpHeaders.CACHE_CONTROL)) {
      answer.headers().firstValue(header).ifPresent(value -> response.header(header, value));
    }
    return response.body(answer.body());
  }

  private static List<Integer> numbers(String header) {
    try {
      return Arrays.stream(header.split(",", -1)).map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
    }
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }

  /** A list in the making. */
  private static final class Page<T> {

    private final List<T> elements = new ArrayList<>();
    private boolean truncated;

    boolean isFull() {
      if (elements.size() >= LONGEST_LIST) {
        truncated = true;
      }
      return truncated;
    }

    void add(@Nullable T element) {
      if (element != null && !isFull()) {
        elements.add(element);
      }
    }

    void truncate() {
      truncated = true;
    }

    ResponseEntity<?> response() {
      var response = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
      if (truncated) {
        response.header(TRUNCATED, "true");
      }
      return response.body(elements);
    }
  }
}
