package hiring.posting.enrichment;

import hiring.posting.ats.ApiAnswers;
import hiring.posting.domain.Notification;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was answered for notifications of which the vendor's limit, or its rest, came in between:
 * without it, one that needs two answers where the limit allows one at a time would ask for the
 * first for ever. Only of a few, the last ones; others begin again. Personal data, in memory alone.
 */
final class Unfinished {

  private static final int MOST = 16;

  private final Map<Notification, ApiAnswers> answers =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Notification, ApiAnswers> eldest) {
          return size() > MOST;
        }
      };

  /** The answers so far, which are forgotten here. */
  synchronized ApiAnswers take(Notification notification) {
    ApiAnswers known = answers.remove(notification);
    return known == null ? ApiAnswers.none() : known;
  }

  synchronized void keep(Notification notification, ApiAnswers known) {
    if (!known.isEmpty()) {
      answers.put(notification, known);
    }
  }
}
