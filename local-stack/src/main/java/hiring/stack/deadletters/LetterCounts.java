package hiring.stack.deadletters;

import hiring.stack.console.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Dead letters counted by service, reason and where they came from. */
public final class LetterCounts {

  private static final List<String> COLUMNS =
      List.of("service", "reason", "from", "kept", "sent again");

  private final Map<Kind, long[]> counts = new TreeMap<>(Kind.ORDER);
  private final Set<LetterId> redriven;

  private record Kind(String service, String reason, String from) {
    static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::service).thenComparing(Kind::reason).thenComparing(Kind::from);
  }

  /**
   * Nothing is counted yet.
   *
   * @param redriven those that were sent again, and maybe others
   */
  public LetterCounts(Set<LetterId> redriven) {
    this.redriven = redriven;
  }

  /** One more. */
  public void add(Letter letter) {
    String from =
        switch (letter.origin()) {
          case Origin.OfTopic topic -> topic.topic();
          case Origin.OfWebhook webhook -> "webhook " + webhook.source();
          case Origin.Unknown unknown -> unknown.toString();
        };
    Kind kind = new Kind(letter.id().service().service(), letter.reason(), from);
    long[] count = counts.computeIfAbsent(kind, any -> new long[2]);
    count[0]++;
    if (redriven.contains(letter.id())) {
      count[1]++;
    }
  }

  /** A row for each kind. */
  public Report report() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    counts.forEach((kind, count) ->
        rows.add(Arrays.asList(kind.service(), kind.reason(), kind.from(), count[0], count[1])));
    return new Report(COLUMNS, rows);
  }
}
