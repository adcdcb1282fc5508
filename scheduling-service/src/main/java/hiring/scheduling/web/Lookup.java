package hiring.scheduling.web;

import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;

/**
 * Looks something up on the way to an answer, here or on another instance. Whatever the caller
 * wants the answer to be, what is looked up is asked for as it is needed here.
 */
final class Lookup {

  private final StoreQueries queries;

  Lookup(StoreQueries queries) {
    this.queries = queries;
  }

  /**
   * What is known of a key; null for nothing.
   *
   * @param path of a resource of this service that answers the same; encoded
   * @return what {@code here} says, or the bytes that another instance answers
   * @throws UnavailableException where it cannot be known for now: never a false nothing
   */
  @Nullable Object find(
      String store,
      String key,
      String path,
      Function<StoreQueries.Partition, @Nullable Object> here) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request instanceof ServletRequestAttributes asked) {
      RequestContextHolder.setRequestAttributes(
          new ServletRequestAttributes(new Plain(asked.getRequest())));
    }
    ResponseEntity<?> answer;
    try {
      answer = queries.find(store, key, path, here);
    } catch (ResponseStatusException e) {
      answer = ResponseEntity.status(e.getStatusCode()).build();
    } finally {
      RequestContextHolder.setRequestAttributes(request);
    }
    if (answer.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
      return null;
    }
    if (!answer.getStatusCode().isSameCodeAs(HttpStatus.OK)) {
      throw new UnavailableException("The instance that has the answer is not ready.");
    }
    return answer.getBody();
  }

  /** The request of the caller, but for what they accept; calendars are calendars all the same. */
  private static final class Plain extends HttpServletRequestWrapper {

    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeaders.ACCEPT)
          ? MediaType.APPLICATION_JSON_VALUE
          : super.getHeader(name);
    }
  }
}
