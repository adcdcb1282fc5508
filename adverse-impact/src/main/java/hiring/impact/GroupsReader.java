package hiring.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a groups file in, and refuses what cannot be meant. */
final class GroupsReader {

  static final String HEADER =
      "the header is applicationId, then the name of each dimension, separated by commas";

  private static final String ID = "applicationId";
  private static final String UUID_FORM =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
  private static final int MAX_DIMENSIONS = 8;
  private static final int MAX_LENGTH = 100;

  private final List<String> dimensions = new ArrayList<>();
  private final Map<UUID, List<String>> declared = new HashMap<>();
  private final Map<UUID, Long> lines = new HashMap<>();

  /** Of each dimension, by its text in lower case, how a label was first written and where. */
  private final List<Map<String, Written>> labels = new ArrayList<>();

  private record Written(String label, long line) {}

  GroupsReader(CSVRecord header) throws BadGroupsException {
    if (!header.get(0).strip().equals(ID) || header.size() == 1) {
      throw new BadGroupsException("line 1: " + HEADER);
    }
    if (header.size() > 1 + MAX_DIMENSIONS) {
      throw new BadGroupsException("line 1: more than " + MAX_DIMENSIONS + " dimensions");
    }
    Set<String> names = new HashSet<>();
    for (int column = 1; column < header.size(); column++) {
      String name = header.get(column).strip();
      if (name.isEmpty() || name.length() > MAX_LENGTH) {
        throw bad(
            1, column, null, "the name of a dimension has 1 to " + MAX_LENGTH + " characters");
      }
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw bad(1, column, name, "there is such a column before");
      }
      dimensions.add(name);
      labels.add(new HashMap<>());
    }
  }

  /**
   * @param line the first of the row in the file, from 1
   */
  void add(long line, CSVRecord row) throws BadGroupsException {
    if (row.size() == 1 && row.get(0).isBlank()) {
      return;
    }
    if (row.size() != 1 + dimensions.size()) {
      throw new BadGroupsException(
          "line %d has %d columns, the header %d"
              .formatted(line, row.size(), 1 + dimensions.size()));
    }
    UUID application = application(line, row.get(0).strip());
    Long before = lines.putIfAbsent(application, line);
    if (before != null) {
      throw bad(line, 0, ID, "the same application as in line " + before);
    }
    List<String> declaredHere = new ArrayList<>();
    for (int column = 1; column < row.size(); column++) {
      declaredHere.add(label(line, column, row.get(column).strip()));
    }
    declared.put(application, List.copyOf(declaredHere));
  }

  Groups groups() {
    return new Groups(dimensions, declared);
  }

  private static UUID application(long line, String id) throws BadGroupsException {
    // UUID.fromString takes shorter ones too, and makes another of them.
    if (!id.matches(UUID_FORM)) {
      throw bad(line, 0, ID, "not the id of an application, a UUID of 36 characters");
    }
    return UUID.fromString(id);
  }

  /**
   * Two ways to write a label would be two groups, each with figures of its own, and both wrong.
   */
  private String label(long line, int column, String label) throws BadGroupsException {
    String dimension = dimensions.get(column - 1);
    if (label.length() > MAX_LENGTH) {
      throw bad(line, column, dimension, "longer than " + MAX_LENGTH + " characters");
    }
    Written first =
        labels
            .get(column - 1)
            .computeIfAbsent(label.toLowerCase(Locale.ROOT), unseen -> new Written(label, line));
    if (!first.label().equals(label)) {
      throw bad(line, column, dimension, "differs in case alone from line " + first.line());
    }
    return first.label();
  }

  private static BadGroupsException bad(long line, int column, @Nullable String name, String why) {
    String where = "line " + line + ", column " + (column + 1);
    return new BadGroupsException(where + (name == null ? "" : " (" + name + ")") + ": " + why);
  }
}
