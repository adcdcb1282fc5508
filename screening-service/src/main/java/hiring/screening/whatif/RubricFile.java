package hiring.screening.whatif;

import hiring.contract.TrustedRecords;
import hiring.screening.codec.RubricCodec;
import hiring.screening.domain.Rubric;
import hiring.screening.queries.TextQuerySearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.AvroRuntimeException;

/** A rubric that was checked, as the contract's record. */
final class RubricFile {

  static {
    TrustedRecords.trust();
  }

  private RubricFile() {}

  /**
   * The rubric, ready to judge by.
   *
   * @throws IOException if it cannot be read, or is no such record
   */
  static Rubric read(Path file) throws IOException {
    try {
      return RubricCodec.compile(
          hiring.events.Rubric.getDecoder().decode(Files.readAllBytes(file)),
          TextQuerySearch.COMPILER);
    } catch (AvroRuntimeException e) {
      throw new IOException("no rubric", e);
    }
  }
}
