package hiring.posting.domain;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through requirements in order and remembers the field that breaks the first one. */
final class FirstFault {

  /** Stable codes: lower case letters, digits and single hyphens between them. */
  private static final Predicate<String> CODE =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*").asMatchPredicate();

  private @Nullable String field;

  void require(boolean holds, String name) {
    if (!holds && field == null) {
      field = name;
    }
  }

  /** Neither blank nor longer than so many UTF-16 units. */
  void text(@Nullable String value, int longest, String name) {
    require(value != null && !value.isBlank() && value.length() <= longest, name);
  }

  void atMost(int longest, @Nullable String value, String name) {
    require(value == null || value.length() <= longest, name);
  }

  void range(int value, int lowest, int highest, String name) {
    require(value >= lowest && value <= highest, name);
  }

  /** Finite and within 0 to 80, which NaN is not. */
  void years(@Nullable Double value, String name) {
    require(value == null || (value >= 0 && value <= 80), name);
  }

  void code(String value, String name) {
    require(isCode(value), name);
  }

  /** What may be told of a source in a refusal: anyone may have written anything into it. */
  static String codeOrUnknown(String value) {
    return isCode(value) ? value : "unknown";
  }

  static boolean isCode(String value) {
    return value.length() <= 100 && CODE.test(value);
  }

  /** Ids are derived from source/tenant/id, so neither of the first two may hold the separator. */
  void account(String source, String tenant, String prefix) {
    code(source, prefix + "source");
    require(tenant.length() <= 200 && tenant.indexOf('/') < 0, prefix + "tenant");
  }

  Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
