package hiring.posting.ats;

import hiring.posting.domain.Submission;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** An application in our own JSON, the same by whatever way it comes. */
public interface OwnForm {

  /**
   * Reads an application whose fields can stand.
   *
   * @param way its source unless it names one, and the way it came by
   * @param now when they applied, unless it says
   * @throws MissingFieldException naming the first field that cannot
   */
  Submission read(JsonNode application, String way, Instant now) throws MissingFieldException;
}
