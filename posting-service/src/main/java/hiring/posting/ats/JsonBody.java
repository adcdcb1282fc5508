package hiring.posting.ats;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a delivery whose signature fits. */
final class JsonBody {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonBody() {}

  /** What a vendor means by a JSON object. */
  interface Meaning {
    Reading of(Payload body) throws MissingFieldException;
  }

  /** What it says; broken if it is no JSON object, incomplete if it lacks what names it. */
  static Reading read(byte[] body, Meaning meaning) {
    try {
      JsonNode node = JSON.readTree(body);
      return node.isObject() ? meaning.of(new Payload(node, "")) : new Reading.Broken();
    } catch (JacksonException e) {
      return new Reading.Broken();
    } catch (MissingFieldException e) {
      return new Reading.Incomplete(e.field());
    }
  }
}
