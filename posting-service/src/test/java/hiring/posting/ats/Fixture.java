package hiring.posting.ats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in the folder of its vendor under {@code src/test/resources}: {@code <name>.json} is
 * its body, {@code <name>.headers} has headers that do not sign, {@code <name>.says} is what it
 * says. Without the last it is no delivery: what a vendor's API answers lies there too.
 */
public record Fixture(String source, String name) {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String BODY = ".json";
  private static final String SAYS = ".says";

  /** The day of all that happens in them, and when it is over. */
  private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

  private static final Instant WRITTEN = Instant.parse(DAY + "T18:00:00Z");
  private static final Pattern EPOCH = Pattern.compile("\\b17722\\d{5}(?:\\d{3})?\\b");

  /** All there are: whoever adds a file adds a test. */
  public static Stream<Fixture> all() {
    return folders().stream().flatMap(Fixture::of);
  }

  /** The vendors: one folder each. */
  public static List<String> folders() {
    try (Stream<Path> entries = Files.list(RESOURCES)) {
      return entries
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of one vendor. */
  public static Stream<Fixture> of(String source) {
    try (Stream<Path> entries = Files.list(RESOURCES.resolve(source))) {
      return entries
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(SAYS))
          .map(file -> new Fixture(source, file.substring(0, file.length() - SAYS.length())))
          .sorted((one, other) -> one.name().compareTo(other.name()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] body() {
    return String.valueOf(file(BODY)).getBytes(UTF_8);
  }

  public Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    String file = file(".headers");
    if (file != null) {
      file.lines()
          .forEach(line -> {
            int equals = line.indexOf('=');
            headers.put(line.substring(0, equals), line.substring(equals + 1));
          });
    }
    return headers;
  }

  @Nullable String says() {
    return file(SAYS);
  }

  /** As its vendor sends it, soon after it happened. */
  public Signed signed(String key, Instant now) {
    return signed(source + "-" + name, key, now);
  }

  /**
   * As its vendor sends it, soon after it happened: its day is today, or yesterday.
   *
   * @param id of the delivery, where the vendor sends one
   */
  public Signed signed(String id, String key, Instant now) {
    Map<String, String> headers = headers();
    headers.replaceAll((name, value) -> at(value, now));
    byte[] body = at(new String(body(), UTF_8), now).getBytes(UTF_8);
    return Signed.by(source, id, body, headers, key, now);
  }

  private static String at(String text, Instant now) {
    long days = Math.floorDiv(Duration.between(WRITTEN, now).toHours(), 24L);
    return EPOCH
        .matcher(text.replace(DAY + "T", DAY.plusDays(days) + "T"))
        .replaceAll(epoch -> {
          boolean seconds = epoch.group().length() == 10;
          Duration later = Duration.ofDays(days);
          return Long.toString(
              Long.parseLong(epoch.group()) + (seconds ? later.toSeconds() : later.toMillis()));
        });
  }

  @Override
  public String toString() {
    return source + "/" + name;
  }

  private @Nullable String file(String extension) {
    Path file = RESOURCES.resolve(source).resolve(name + extension);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
