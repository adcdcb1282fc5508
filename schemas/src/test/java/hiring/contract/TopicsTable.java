package hiring.contract;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The catalogue as {@code docs/topics.md} shows it. */
final class TopicsTable {

  private static final Path DOCUMENT = Path.of("..", "docs", "topics.md");
  private static final String BEGIN = "<!-- catalogue -->\n";
  private static final String END = "<!-- end of catalogue -->\n";

  private TopicsTable() {}

  static String of(List<Topic> topics) {
    return """
    | topic | key | records | written by | kept | stamped by | for |
    |---|---|---|---|---|---|---|
    """
        + topics.stream().map(TopicsTable::row).collect(joining());
  }

  /** The text between the markers. */
  static String documented() {
    try {
      String document = Files.readString(DOCUMENT);
      return document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(Topic topic) {
    return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            topic.name(),
            topic.key().field().orElse("as it came"),
            topic.records().isEmpty()
                ? "the original bytes"
                : topic.records().stream().map(Class::getSimpleName).collect(joining(", ")),
            writers(topic),
            kept(topic),
            stampedBy(topic),
            switch (topic.audience()) {
              case PUBLIC -> "everyone";
              case INTERNAL -> "its writer";
            });
  }

  static String writers(Topic topic) {
    String owner = topic.owner().service();
    if (topic.equals(Topics.REDRIVES)) {
      return "`./hiring redrive`";
    }
    return topic.equals(Topics.ATS_SUBMISSIONS) ? "ATS integrations, " + owner : owner;
  }

  static String kept(Topic topic) {
    String time =
        topic.retention().equals(Topic.FOR_EVER) ? "for ever" : inWords(topic.retention());
    return topic.compacted() ? time + ", compacted" : time;
  }

  static String stampedBy(Topic topic) {
    return switch (topic.time()) {
      case LOG_APPEND -> "broker, on arrival";
      case OF_CAUSE -> "its cause";
    };
  }

  private static String inWords(Duration duration) {
    long hours = duration.toHours();
    long days = duration.toDays();
    if (hours % 24 == 0) {
      return days == 1 ? "1 day" : days + " days";
    }
    return hours == 1 ? "1 hour" : hours + " hours";
  }
}
