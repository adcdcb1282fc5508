package hiring.stack.deadletters;

import hiring.stack.console.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be known of one dead letter, but its value.
 *
 * @param fields by name; absent where there is nothing to say
 */
public record LetterSheet(Map<String, Object> fields) {

  /** The sheet of a dead letter. */
  public static LetterSheet of(
      LetterId id, ConsumerRecord<byte[], byte[]> record, @Nullable Redriven redriven) {
    Letter letter = Letter.of(id, record);
    Optional<Reason> reason = Reason.known(letter.reason());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id.toString());
    fields.put("reason", letter.reason());
    fields.put("meaning", reason.map(Reason::meaning).orElse("A code of a newer version."));
    fields.put("advice", reason.map(Reason::advice).orElse("See docs/topics.md of that version."));
    fields.put("from", letter.origin().toString());
    fields.put("keptAt", letter.at().toString());
    fields.put("redrive", redrive(letter, redriven));
    byte @Nullable [] key = record.key();
    byte @Nullable [] value = record.value();
    if (key != null) {
      fields.put("key", Harmless.text(new String(key, StandardCharsets.UTF_8)));
    }
    fields.put("bytes", letter.size());
    if (value != null) {
      fields.put("sha256", sha256(value));
    }
    fields.putAll(LetterHeaders.of(record.headers()).values());
    return new LetterSheet(fields);
  }

  private static String redrive(Letter letter, @Nullable Redriven redriven) {
    if (redriven != null) {
      return "sent again by " + redriven.by() + " at " + redriven.at();
    }
    return switch (Sending.of(letter)) {
      case Sending.Impossible(String why) -> "impossible: " + why;
      case Sending.To to -> "./hiring redrive " + letter.id() + " --by NAME";
      case Sending.OutOfQuarantine out -> "./hiring redrive " + letter.id() + " --by NAME";
    };
  }

  /** For programs: one row. */
  public Report report() {
    return new Report(
        List.copyOf(fields.keySet()), List.of(new ArrayList<@Nullable Object>(fields.values())));
  }

  /** For people: a line for each field, with picocli's colour marks. */
  public List<String> lines() {
    int width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    fields.forEach((name, value) ->
        lines.add("@|faint " + name + " ".repeat(width - name.length()) + "|@  " + plain(value)));
    return lines;
  }

  /** Nobody's text is taken for a colour mark. */
  private static String plain(Object value) {
    return value.toString().replace("@|", "@ |");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
