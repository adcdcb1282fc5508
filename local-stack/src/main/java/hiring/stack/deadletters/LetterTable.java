package hiring.stack.deadletters;

import hiring.stack.console.Format;
import hiring.stack.console.Report;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dead letters, a line each. */
public final class LetterTable {

  private static final List<String> FOR_PEOPLE =
      List.of("id", "kept at", "reason", "from", "bytes", "sent again");
  private static final List<String> FOR_PROGRAMS =
      List.of(
          "id",
          "service",
          "keptAt",
          "reason",
          "topic",
          "topicPartition",
          "topicOffset",
          "source",
          "tenant",
          "bytes",
          "redrivenBy",
          "redrivenAt");

  private LetterTable() {}

  /**
   * The report of some dead letters.
   *
   * @param redriven those that were sent again, and maybe others
   */
  public static Report of(List<Letter> letters, Map<LetterId, Redriven> redriven, Format format) {
    boolean people = format == Format.TABLE;
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Letter letter : letters) {
      Redriven again = redriven.get(letter.id());
      rows.add(people ? forPeople(letter, again) : forPrograms(letter, again));
    }
    return new Report(people ? FOR_PEOPLE : FOR_PROGRAMS, rows);
  }

  private static List<@Nullable Object> forPeople(Letter letter, @Nullable Redriven again) {
    return Arrays.asList(
        letter.id(),
        letter.at().truncatedTo(ChronoUnit.SECONDS),
        letter.reason(),
        letter.origin(),
        letter.size(),
        again == null
            ? null
            : "by " + again.by() + " at " + again.at().truncatedTo(ChronoUnit.SECONDS));
  }

  private static List<@Nullable Object> forPrograms(Letter letter, @Nullable Redriven again) {
    Origin.OfTopic topic = letter.origin() instanceof Origin.OfTopic of ? of : null;
    Origin.OfWebhook webhook = letter.origin() instanceof Origin.OfWebhook of ? of : null;
    return Arrays.asList(
        letter.id().toString(),
        letter.id().service().service(),
        letter.at().toString(),
        letter.reason(),
        topic == null ? null : topic.topic(),
        topic == null ? null : topic.partition(),
        topic == null ? null : topic.offset(),
        webhook == null ? null : webhook.source(),
        webhook == null ? null : webhook.tenant(),
        letter.size(),
        again == null ? null : again.by(),
        again == null ? null : again.at().toString());
  }
}
