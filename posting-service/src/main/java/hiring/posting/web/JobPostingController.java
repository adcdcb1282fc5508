package hiring.posting.web;

import hiring.posting.codec.RoleStore;
import hiring.posting.domain.Role;
import hiring.posting.domain.jobposting.JobPosting;
import hiring.service.Endpoint;
import hiring.service.StoreQueries;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Roles for the web: what a careers page puts between its script tags. Open to everyone. */
@RestController
class JobPostingController {

  static final MediaType JSON_LD = MediaType.valueOf("application/ld+json");

  /** A page that is visited often need not ask for each visitor. */
  private static final CacheControl FOR_A_WHILE =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  private final StoreQueries queries;
  private final JsonMapper json;

  JobPostingController(StoreQueries queries, JsonMapper json) {
    this.queries = queries;
    this.json = json;
  }

  @Endpoint(
      value = "A role as schema.org's JobPosting, for a careers page; 404 where it is not posted.",
      open = true,
      answers = Map.class,
      produces = "application/ld+json")
  @GetMapping("/roles/{id}/job-posting")
  ResponseEntity<?> jobPosting(@PathVariable UUID id) {
    return queries.<Role>get(RoleStore.ROLES, id.toString(), this::answer);
  }

  /** Null, which is 404, for a role that is not posted on the web. */
  private @Nullable Object answer(Role role) {
    Map<String, Object> posting = JobPosting.of(role).orElse(null);
    return posting == null
        ? null
        : ResponseEntity.ok()
            .contentType(JSON_LD)
            .cacheControl(FOR_A_WHILE)
            .body(script(json.writeValueAsString(posting)));
  }

  /**
   * The same JSON without a character that could end the script that it is put into: outside of
   * texts JSON has no {@code <}, and inside it may be written so.
   */
  static String script(String json) {
    return json.replace("<", "\\u003C");
  }
}
