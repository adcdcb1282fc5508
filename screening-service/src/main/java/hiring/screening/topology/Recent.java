package hiring.screening.topology;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values that were used last: so many, and no more. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

  private static final float USUAL_LOAD = 0.75f;

  private final int most;

  Recent(int most) {
    super(2 * most, USUAL_LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
