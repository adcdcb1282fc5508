package hiring.system.check;

import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.ATS_SUBMISSIONS;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Who applies is told on the topics that forget it, one by its retention and one by tombstones, and
 * on no other: neither in a key nor in a value nor in a header. Dead letters are not looked at:
 * they keep what came, whatever it was, for as long as it takes to mend.
 */
final class PrivacyLaw implements Law {

  private static final String NAME = "personal data only where it is forgotten";
  private static final Set<Topic> FORGETTING = Set.of(ATS_SUBMISSIONS, APPLICATIONS);

  /** What every applicant's address ends with, and nothing else has in it. */
  private static final String CANARY = "@example.org";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    List<Finding> findings = new ArrayList<>();
    for (Topic topic : Topics.all()) {
      if (!FORGETTING.contains(topic) && !topic.records().isEmpty()) {
        log.of(topic).stream()
            .filter(PrivacyLaw::tells)
            .forEach(entry -> findings.add(Finding.of(NAME, entry, "tells who applies")));
      }
    }
    return findings;
  }

  private static boolean tells(Entry entry) {
    return tells(entry.key())
        || tells(entry.value())
        || Stream.of(entry.headers().toArray()).map(Header::value).anyMatch(PrivacyLaw::tells);
  }

  private static boolean tells(byte @Nullable [] bytes) {
    return bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).contains(CANARY);
  }
}
