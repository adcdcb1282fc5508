package hiring.impact;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The role that is looked at.
 *
 * @param title as of the latest version
 * @param rubrics for each version the first version that has the same rubric: every event of a role
 *     makes a version, and few of them change what is asked
 * @param delaysRejections whether a rubric of it lets what it fails take effect later only
 */
record Role(UUID id, String title, SortedMap<Integer, Integer> rubrics, boolean delaysRejections) {

  Role {
    rubrics = Collections.unmodifiableSortedMap(new TreeMap<>(rubrics));
  }

  /** What stands for the rubric of a version; of one that is not known, itself. */
  int rubricOf(int version) {
    return rubrics.getOrDefault(version, version);
  }
}
