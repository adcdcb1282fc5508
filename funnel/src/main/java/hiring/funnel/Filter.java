package hiring.funnel;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which applications to count.
 *
 * @param role id or title of a role; null: all
 * @param source name of a source; null: all
 */
record Filter(@Nullable String role, @Nullable String source) {

  static final Filter ALL = new Filter(null, null);

  boolean takes(@Nullable UUID roleId, @Nullable String title, @Nullable String from) {
    return (role == null || isRole(role, roleId, title))
        && (source == null || source.equalsIgnoreCase(from));
  }

  boolean takesAll() {
    return role == null && source == null;
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return Stream.of(option("--role", role), option("--source", source))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String option(String name, @Nullable String value) {
    return value == null ? "" : name + " '" + value + "'";
  }

  private static boolean isRole(String wanted, @Nullable UUID roleId, @Nullable String title) {
    return wanted.equalsIgnoreCase(title)
        || (roleId != null && wanted.equalsIgnoreCase(roleId.toString()));
  }
}
