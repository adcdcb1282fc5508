package hiring.system.check;

import hiring.contract.Topic;
import hiring.system.fold.Due;
import hiring.system.log.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** In what a record differs from the one that is due: the names of fields, never their content. */
final class Difference {

  private Difference() {}

  /** Names of what differs; empty if nothing does. */
  static List<String> between(Due due, Entry entry) {
    List<String> differ = new ArrayList<>();
    if (!due.key().equals(entry.keyText())) {
      differ.add("key");
    }
    // What the broker stamps is no part of what was decided.
    if (entry.topic().time() == Topic.Time.OF_CAUSE && !due.timestamp().equals(entry.timestamp())) {
      differ.add("timestamp");
    }
    headers(due.headers(), entry.headers(), differ);
    if (!Arrays.equals(due.value(), entry.value())) {
      fields(due.record(), entry.record(), differ);
    }
    return differ;
  }

  private static void headers(Headers due, Headers actual, List<String> differ) {
    Header[] expected = due.toArray();
    Header[] found = actual.toArray();
    if (expected.length != found.length) {
      differ.add("number of headers");
      return;
    }
    for (int i = 0; i < expected.length; i++) {
      if (!expected[i].equals(found[i])) {
        differ.add("header " + expected[i].key());
      }
    }
  }

  private static void fields(
      @Nullable SpecificRecord due, @Nullable SpecificRecord actual, List<String> differ) {
    if (due == null || actual == null || !due.getSchema().equals(actual.getSchema())) {
      differ.add("type");
      return;
    }
    int before = differ.size();
    for (Schema.Field field : due.getSchema().getFields()) {
      if (!Objects.equals(due.get(field.pos()), actual.get(field.pos()))) {
        differ.add("field " + field.name());
      }
    }
    if (differ.size() == before) {
      differ.add("schema id");
    }
  }
}
