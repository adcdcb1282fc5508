package hiring.posting;

import hiring.contract.Topic;
import hiring.service.testing.ServiceArchitecture;
import java.util.Set;

class ArchitectureTest extends ServiceArchitecture {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.POSTING_SERVICE;
  }

  /**
   * Payloads of ATSs are read with Jackson, their APIs asked through resilience4j; a role has a
   * form of its own for the web; text queries are Lucene's.
   */
  @Override
  protected Set<String> libraries() {
    return Set.of("ats", "domain.jobposting", "enrichment", "queries");
  }

  @Override
  protected Set<String> commands() {
    return Set.of("checkrubric");
  }
}
