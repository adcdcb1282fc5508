package hiring.stack.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One process as it is now.
 *
 * @param name what it is
 * @param pid the operating system's number of it; absent when it does not live
 * @param port where its users connect
 * @param health how it is
 * @param log where its output is
 */
public record ProcessStatus(String name, @Nullable Long pid, int port, Health health, Path log) {}
