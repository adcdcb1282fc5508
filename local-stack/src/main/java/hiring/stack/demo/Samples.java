package hiring.stack.demo;

import hiring.contract.Ids;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The role and the people of the demonstration.
 *
 * @param role as {@code POST /roles} takes it
 * @param interviewers each as {@code POST /pools/{poolId}/interviewers} takes it
 */
public record Samples(JsonNode role, JsonNode interviewers) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WEBHOOK_SOURCE = "greenhouse";

  /** The samples of the checkout. */
  public static Samples of(Installation installation) throws IOException {
    return read(installation.checkout().resolve("samples"));
  }

  static Samples read(Path folder) throws IOException {
    return new Samples(
        json(folder.resolve("senior-software-engineer.json")),
        json(folder.resolve("interviewer-pool.json")));
  }

  /** What the role is called. */
  public String title() {
    return role.path("title").stringValue("");
  }

  String poolId() {
    return role.path("poolId").stringValue("");
  }

  /** Somebody in the pool. */
  String interviewer() {
    return interviewers.path(0).path("interviewerId").stringValue("");
  }

  /** Greenhouse's number of the job that stands for the role. */
  long greenhouseJobId() {
    for (JsonNode reference : role.path("externalRefs")) {
      if (reference.path("source").stringValue("").equals(WEBHOOK_SOURCE)) {
        return Long.parseLong(reference.path("jobId").stringValue(""));
      }
    }
    throw new Failure(ExitCode.USAGE, "the role sample names no job of " + WEBHOOK_SOURCE);
  }

  /** The same for the same role, so that a second demonstration finds the role of the first. */
  String roleKey() {
    return key(role);
  }

  /** The same for the same document. */
  String key(JsonNode document) {
    return Ids.derive("demo/" + JSON.writeValueAsString(document)).toString();
  }

  private static JsonNode json(Path file) throws IOException {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw new Failure(ExitCode.USAGE, file + " is no JSON: " + e.getOriginalMessage());
    }
  }
}
