package hiring.system.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the README says to do with Docker.
 *
 * @param commands line by line, up to the services standing
 * @param request the first request to them
 */
record Readme(List<String> commands, String request) {

  private static final String BEGIN = "**With Docker.**";
  private static final String END = "**With your own Kafka.**";
  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");

  static Readme read(Path checkout) throws IOException {
    String text = Files.readString(checkout.resolve("README.md"));
    String section = text.substring(text.indexOf(BEGIN), text.indexOf(END));
    List<String> blocks =
        BLOCK.matcher(section).results().map((MatchResult block) -> block.group(1)).toList();
    return new Readme(blocks.get(0).lines().toList(), blocks.get(1));
  }

  /** What makes the settings. */
  String settings() {
    return commands.get(1);
  }

  /** The words after the name of Compose itself. */
  List<String> up() {
    List<String> words = List.of(commands.get(2).split(" "));
    return words.subList(words.indexOf("compose") + 1, words.size());
  }
}
