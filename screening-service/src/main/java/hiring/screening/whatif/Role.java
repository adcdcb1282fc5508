package hiring.screening.whatif;

import hiring.screening.domain.RubricTerms;
import java.util.Map;
import java.util.UUID;

/**
 * A role as the log has it.
 *
 * @param version the latest
 * @param title of that version
 * @param rubrics of every version that there was
 */
record Role(UUID id, int version, String title, Map<Integer, RubricTerms> rubrics) {
  Role {
    rubrics = Map.copyOf(rubrics);
  }
}
