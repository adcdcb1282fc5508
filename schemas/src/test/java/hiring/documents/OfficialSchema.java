package hiring.documents;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schema that the publishers of a format give for it. The files are theirs, unchanged;
 * {@code README.md} beside them says where they are from.
 */
public enum OfficialSchema {
  ASYNCAPI_3_0("asyncapi-3.0.json", SpecificationVersion.DRAFT_7),
  OPENAPI_3_1("openapi-3.1.json", SpecificationVersion.DRAFT_2020_12);

  private final String file;
  private final SpecificationVersion version;

  OfficialSchema(String file, SpecificationVersion version) {
    this.file = file;
    this.version = version;
  }

  /** What is wrong with a document, in YAML, each with its place; empty where it is valid. */
  public List<String> faults(String document) {
    try (InputStream json =
        Objects.requireNonNull(OfficialSchema.class.getResourceAsStream(file), file)) {
      Schema schema = SchemaRegistry.withDefaultDialect(version).getSchema(json, InputFormat.JSON);
      return schema.validate(document, InputFormat.YAML).stream().map(Error::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
