package hiring.posting.ats;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Something that a vendor's API can be asked for: a path below its configured address, and nothing
 * that could lead elsewhere.
 *
 * @param path segments, of which ids are some: a letter or digit, then letters, digits and {@code
 *     -_.~}, at most 200, so that none is {@code ..} or needs to be encoded
 * @param query parameters as {@code name=value}, ours; of input ids alone, which are segments
 * @param optional whether an application can do without it
 */
public record ApiResource(List<String> path, List<String> query, boolean optional) {

  private static final Predicate<String> SEGMENT =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,199}").asMatchPredicate();

  /**
   * @throws IllegalArgumentException if a segment is not one; see {@link #isSegment}
   */
  public ApiResource {
    path = List.copyOf(path);
    query = List.copyOf(query);
    if (path.isEmpty() || !path.stream().allMatch(ApiResource::isSegment)) {
      throw new IllegalArgumentException("a segment of a path is out of its range");
    }
  }

  /** Path and query, without a slash before. */
  public String relative() {
    String joined = String.join("/", path);
    return query.isEmpty() ? joined : joined + "?" + String.join("&", query);
  }

  /** Whether an id can stand in a path. */
  static boolean isSegment(String text) {
    return SEGMENT.test(text);
  }
}
