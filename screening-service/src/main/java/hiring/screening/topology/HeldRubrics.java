package hiring.screening.topology;

import hiring.screening.codec.RubricCodec;
import hiring.screening.codec.RubricCodec.RoleRubric;
import hiring.screening.codec.RubricStore;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.queries.TextQuerySearch;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The rubric of every version of every role, compiled when it is asked for; those asked for last
 * stay compiled, as roles come and go for ever. A version never changes, so what was compiled twice
 * is the same twice.
 */
final class HeldRubrics {

  /** More than the roles that applications come for at a time; some 10 KB each. */
  private static final int COMPILED = 200;

  private final KeyValueStore<String, byte[]> store;
  private final Map<RoleVersion, Rubric> compiled = new Recent<>(COMPILED);

  private HeldRubrics(KeyValueStore<String, byte[]> store) {
    this.store = store;
  }

  static HeldRubrics open(ProcessorContext<?, ?> context) {
    return new HeldRubrics(context.getStateStore(RubricStore.RUBRICS));
  }

  /** The rubric of a role's version; null when it has not arrived. */
  @Nullable Rubric get(RoleVersion role) {
    Rubric known = compiled.get(role);
    if (known != null) {
      return known;
    }
    byte[] stored = store.get(RubricStore.key(role));
    if (stored == null) {
      return null;
    }
    Rubric rubric = RubricStore.compile(stored, TextQuerySearch.COMPILER);
    compiled.put(role, rubric);
    return rubric;
  }

  /** Keeps a version's rubric, and makes it ready. The first one stays: a version never changes. */
  Rubric keep(RoleRubric arrived) {
    Rubric known = get(arrived.role());
    if (known != null) {
      return known;
    }
    Rubric rubric = RubricCodec.compile(arrived.rubric(), TextQuerySearch.COMPILER);
    store.put(RubricStore.key(arrived.role()), RubricStore.toBytes(arrived.rubric()));
    compiled.put(arrived.role(), rubric);
    return rubric;
  }
}
