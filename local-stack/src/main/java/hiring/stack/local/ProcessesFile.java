package hiring.stack.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs on a data folder, written where any later command finds it.
 *
 * @param portOffset the ports that it uses
 * @param processes what was started, in that order
 */
record ProcessesFile(int portOffset, List<ProcessEntry> processes) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Optional<ProcessesFile> read(DataFolder folder) throws IOException {
    Path file = folder.processesFile();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Objects.requireNonNull(JSON.readValue(Files.readString(file), ProcessesFile.class)));
    } catch (JacksonException e) {
      throw new IOException(file + " cannot be read; end the processes by hand and delete it", e);
    }
  }

  /** Replaces what was written before, at once or not at all. */
  void write(DataFolder folder) throws IOException {
    Path fresh = Files.createTempFile(folder.path(), "processes", ".json");
    Files.writeString(fresh, JSON.writeValueAsString(this));
    Files.move(
        fresh,
        folder.processesFile(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  Optional<ProcessEntry> entry(String name) {
    return processes.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  List<String> alive() {
    return processes.stream()
        .filter(entry -> entry.alive().isPresent())
        .map(ProcessEntry::name)
        .toList();
  }
}
