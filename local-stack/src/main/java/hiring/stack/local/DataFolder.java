package hiring.stack.local;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/**
 * Where a stack keeps everything: records, schemas, states, logs and secrets.
 *
 * @param path an absolute path
 */
public record DataFolder(Path path) {

  private static final long NEEDED_MEBIBYTES = 512;
  private static final long FULL_MEBIBYTES = 8;
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** The file with the token that callers of the services' HTTP need. */
  public Path tokenFile() {
    return path.resolve("token");
  }

  /** The token; made at the first call, and then the same for ever. */
  public String token() throws IOException {
    return secret(tokenFile());
  }

  /** The key with which Greenhouse's webhooks are signed; made at the first call. */
  public String webhookSecret() throws IOException {
    return secret(path.resolve("webhook-secret"));
  }

  /** The key that seals deliveries which are put aside; made at the first call. */
  public String quarantineKey() throws IOException {
    return secret(path.resolve("quarantine-key"), Base64.getEncoder());
  }

  /** Where a process's output goes. */
  public Path log(String process) {
    return path.resolve("logs").resolve(process + ".log");
  }

  Path processesFile() {
    return path.resolve("processes.json");
  }

  Path lockFile() {
    return path.resolve("lock");
  }

  Path of(String process) {
    return path.resolve(process);
  }

  /**
   * Makes the folder.
   *
   * @throws Failure if it cannot be written, or the disk has too little room for a start
   */
  public void create() {
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, "write", ".try"));
      long free = Files.getFileStore(path).getUsableSpace() >> 20;
      if (free < NEEDED_MEBIBYTES) {
        throw new Failure(
            ExitCode.DISK,
            "only "
                + free
                + " MiB free in "
                + path
                + "; at least "
                + NEEDED_MEBIBYTES
                + " MiB are needed");
      }
    } catch (IOException e) {
      throw new Failure(ExitCode.DISK, "cannot write to " + path + ": " + Failure.reason(e));
    }
  }

  /** Whether its disk has no room left for anything to go on. */
  boolean isFull() {
    try {
      return Files.getFileStore(path).getUsableSpace() >> 20 < FULL_MEBIBYTES;
    } catch (IOException e) {
      return false;
    }
  }

  /** Deletes what a stack has written there, and nothing else. */
  public void clear() throws IOException {
    for (String name :
        List.of(
            "broker",
            "registry",
            Service.POSTING.serviceName(),
            Service.SCREENING.serviceName(),
            Service.SCHEDULING.serviceName(),
            "logs",
            "token",
            "webhook-secret",
            "quarantine-key",
            "processes.json")) {
      delete(path.resolve(name));
    }
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (var files = Files.walk(root)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String secret(Path file) throws IOException {
    return secret(file, Base64.getUrlEncoder().withoutPadding());
  }

  private static String secret(Path file, Base64.Encoder encoder) throws IOException {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    String fresh = encoder.encodeToString(bytes);
    try {
      // Its permissions from the first moment on.
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, fresh + "\n", StandardOpenOption.WRITE);
      return fresh;
    } catch (FileAlreadyExistsException e) {
      return Files.readString(file).strip();
    }
  }
}
