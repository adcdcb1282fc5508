package hiring.posting.ats;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a vendor has answered so far, by what it was asked. Personal data. */
public final class ApiAnswers {

  private final Map<ApiResource, JsonNode> answers;

  private ApiAnswers(Map<ApiResource, JsonNode> answers) {
    this.answers = Map.copyOf(answers);
  }

  public static ApiAnswers none() {
    return new ApiAnswers(Map.of());
  }

  /**
   * These and one more.
   *
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  public ApiAnswers with(ApiResource resource, byte[] body) {
    return with(resource, JsonMapper.shared().readTree(body));
  }

  /** These, and that something optional is not there. */
  public ApiAnswers without(ApiResource resource) {
    return with(resource, MissingNode.getInstance());
  }

  private ApiAnswers with(ApiResource resource, JsonNode answer) {
    Map<ApiResource, JsonNode> more = new HashMap<>(answers);
    more.put(resource, answer);
    return new ApiAnswers(more);
  }

  /** Whether nothing was answered yet. */
  public boolean isEmpty() {
    return answers.isEmpty();
  }

  boolean has(ApiResource resource) {
    return answers.containsKey(resource);
  }

  /** The answer; missing where there is none. */
  JsonNode to(ApiResource resource) {
    return answers.getOrDefault(resource, MissingNode.getInstance());
  }

  /** Says nothing of the answers. */
  @Override
  public String toString() {
    return answers.size() + " answers";
  }
}
