package hiring.service.web;

import hiring.service.InvalidFieldException;
import hiring.service.OpenPath;
import hiring.service.RefusedException;
import hiring.service.UnavailableException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that fail in every way. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(WebExample.Addresses.class)
class WebExample {

  /** A body with required and nested fields. */
  record Body(
      @Nullable String name,
      int weight,
      @Nullable Part part,
      @Nullable Map<String, Integer> notes) {}

  /** A value that checks itself. */
  record Part(int from, int to) {
    Part {
      if (from > to) {
        throw new InvalidFieldException("to", "must not be before from");
      }
    }
  }

  @Bean
  OpenPath open() {
    return new OpenPath("/things/{id}/open");
  }

  @RestController
  static class Addresses {

    @RequestMapping("/things/{id}/open")
    String open(@PathVariable String id) {
      return "for everyone";
    }

    @GetMapping("/things/{id}")
    String thing(@PathVariable UUID id, @RequestParam int page) {
      return "thing";
    }

    @PostMapping("/things")
    String post(@RequestBody Body body) {
      if (body.name() == null) {
        throw new InvalidFieldException("name", "is required");
      }
      return "posted";
    }

    @PostMapping("/webhooks/example")
    String webhook(@RequestBody byte[] body) {
      return Integer.toString(body.length);
    }

    @PutMapping("/calendars/example")
    String calendar(@RequestBody byte[] body) {
      return Integer.toString(body.length);
    }

    @GetMapping("/refused")
    String refused() {
      throw new RefusedException("ROLE_CLOSED", HttpStatus.CONFLICT);
    }

    @GetMapping("/unavailable")
    String unavailable() {
      throw new UnavailableException("The broker does not answer.");
    }

    @GetMapping("/failing")
    String failing() {
      throw new IllegalStateException("applicant-42@example.org is the payload");
    }
  }
}
