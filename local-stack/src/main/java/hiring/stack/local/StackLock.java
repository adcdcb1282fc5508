package hiring.stack.local;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Lets one command at a time start a stack on a data folder; gone with its process. */
final class StackLock implements AutoCloseable {

  private final FileChannel channel;

  private StackLock(FileChannel channel) {
    this.channel = channel;
  }

  static StackLock take(DataFolder folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable Object lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new Failure(
          ExitCode.ALREADY_RUNNING,
          "another command starts or holds the stack in " + folder.path());
    }
    return new StackLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
