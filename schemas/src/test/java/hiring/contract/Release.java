package hiring.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaParser;

/**
 * The contract at one moment.
 *
 * @param version as released, such as 1.0.0
 * @param types every record type on a topic, by full name
 * @param topics for each topic the full names of the record types on it
 */
record Release(String version, Map<String, Schema> types, Map<String, Set<String>> topics) {

  /** Lists, in each release's folder, the topics and their record types. */
  static final String TOPICS_FILE = "topics.txt";

  /** Where the released versions lie, seen from the module's folder, in which tests run. */
  static final Path HISTORY = Path.of("src", "test", "resources", "history");

  /** The contract as the sources have it now. */
  static Release current() {
    Map<String, Set<String>> topics = new TreeMap<>();
    for (Topic topic : Topics.all()) {
      Set<String> names = new TreeSet<>();
      topic.schemas().forEach(schema -> names.add(schema.getFullName()));
      topics.put(topic.name(), names);
    }
    return new Release("current", Schemas.onTopics(), topics);
  }

  /** Every released version, by name. */
  static List<Release> released() {
    try (Stream<Path> folders = Files.list(HISTORY)) {
      return folders.filter(Files::isDirectory).sorted().map(Release::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the folder that {@link #write} wrote. */
  static Release read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, Schema> types = new TreeMap<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".avsc")).toList()) {
        Schema schema = new SchemaParser().parse(Files.readString(file)).mainSchema();
        types.put(schema.getFullName(), schema);
      }
      Map<String, Set<String>> topics = new TreeMap<>();
      for (String line : Files.readAllLines(folder.resolve(TOPICS_FILE))) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        topics.put(words.getFirst(), new TreeSet<>(words.subList(1, words.size())));
      }
      return new Release(String.valueOf(folder.getFileName()), types, topics);
    } catch (IOException e) {
      throw new UncheckedIOException("the history of a release cannot be read: " + folder, e);
    }
  }

  /** One file per record type, complete in itself, and the list of topics. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Schema schema : types.values()) {
      Files.writeString(
          folder.resolve(schema.getName() + ".avsc"),
          SchemaFormatter.format("json/pretty", schema) + "\n");
    }
    List<String> lines = new ArrayList<>();
    topics.forEach((topic, names) -> lines.add((topic + " " + String.join(" ", names)).strip()));
    Files.write(folder.resolve(TOPICS_FILE), lines);
  }
}
