package hiring.posting.web;

import hiring.posting.ats.MissingFieldException;
import hiring.posting.ats.OwnForm;
import hiring.posting.domain.Submission;
import hiring.service.InvalidFieldException;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The form of {@code POST /applications}, for webhooks that bring the same. */
public final class SubmissionForm implements OwnForm {

  @Override
  public Submission read(JsonNode application, String way, Instant now)
      throws MissingFieldException {
    try {
      return SubmissionJson.read(JsonFields.of(application), way, now);
    } catch (InvalidFieldException e) {
      throw new MissingFieldException(e.field());
    }
  }
}
