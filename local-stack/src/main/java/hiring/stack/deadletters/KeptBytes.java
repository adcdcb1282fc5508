package hiring.stack.deadletters;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dead letter's value in a file: for its owner's eyes alone, since it may be a person's data. */
public final class KeptBytes {

  private KeptBytes() {}

  /**
   * Writes the value into a new file.
   *
   * @throws Failure if there is no value, or the file is there already
   */
  public static void write(byte @Nullable [] value, Path file) throws IOException {
    if (value == null) {
      throw new Failure(ExitCode.USAGE, "it keeps no bytes; nothing was written");
    }
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] secret =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), secret)) {
      ByteBuffer bytes = ByteBuffer.wrap(value);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (FileAlreadyExistsException e) {
      throw new Failure(ExitCode.USAGE, file + " is there already; nothing was written");
    }
  }
}
