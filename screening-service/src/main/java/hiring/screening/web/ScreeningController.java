package hiring.screening.web;

import hiring.screening.codec.RubricStore;
import hiring.screening.codec.ScreeningStore;
import hiring.screening.domain.Assessment;
import hiring.screening.domain.QuerySearch;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.store.ScreeningEntry;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import hiring.service.StoreQueries;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Screenings: what was decided, and why. */
@RestController
class ScreeningController {

  private static final int LONGEST_PAGE = 1000;

  private final StoreQueries queries;
  private final EvidenceLookup evidence;

  ScreeningController(StoreQueries queries, EvidenceLookup evidence) {
    this.queries = queries;
    this.evidence = evidence;
  }

  @Endpoint(
      value =
          "A screening, explained: what each criterion found, and where in the applicant's text.",
      answers = ScreeningView.class)
  @GetMapping("/screenings/{applicationId}")
  ResponseEntity<?> screening(@PathVariable UUID applicationId) {
    String key = applicationId.toString();
    return queries.find(
        ScreeningStore.SCREENINGS,
        key,
        here -> {
          ScreeningEntry entry = here.<ScreeningEntry>store(ScreeningStore.SCREENINGS).get(key);
          return entry == null || Outcome.of(entry.getStanding()) == null
              ? null
              : unkept(explained(entry, role -> rubric(here.store(RubricStore.RUBRICS), role)));
        });
  }

  /**
   * A page of screenings in the order of their ids; the next one begins after the last id of this
   * one, and a page that is not full is the last.
   */
  @Endpoint(
      value = "A page of screenings in the order of their ids; the next begins after the last.",
      answers = ScreeningSummary.class,
      many = true)
  @GetMapping("/screenings")
  ResponseEntity<?> screenings(
      @RequestParam(required = false) @Nullable UUID roleId,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "100") int limit) {
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw new InvalidFieldException("limit", "must be 1 to " + LONGEST_PAGE);
    }
    Outcome asked = outcome == null ? null : Outcome.named(outcome);
    var page = new ScreeningPage(new ScreeningPage.Query(roleId, asked, after, limit));
    queries.<ScreeningEntry>choose(ScreeningStore.SCREENINGS, page::offer, page::add);
    return ResponseEntity.ok(page.screenings());
  }

  /** It holds the applicant's own words, which nobody on the way is to keep. */
  private static ResponseEntity<?> unkept(ScreeningView view) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
  }

  private ScreeningView explained(
      ScreeningEntry entry, Function<RoleVersion, @Nullable Rubric> rubrics) {
    if (!ScreeningSummary.isJudged(entry)) {
      return ScreeningView.of(entry);
    }
    Assessment assessment = ScreeningStore.assessment(entry, rubrics);
    return ScreeningView.of(entry, assessment, evidence.passages(entry, assessment));
  }

  private static @Nullable Rubric rubric(
      ReadOnlyKeyValueStore<String, byte[]> rubrics, RoleVersion role) {
    byte[] stored = rubrics.get(RubricStore.key(role));
    return stored == null ? null : RubricStore.compile(stored, QuerySearch.Compiler.NONE);
  }
}
