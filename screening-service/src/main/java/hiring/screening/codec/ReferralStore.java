package hiring.screening.codec;

import hiring.screening.domain.Claim;
import hiring.screening.domain.Opinion;
import hiring.screening.domain.Screening;
import hiring.screening.store.ReferralEntry;
import hiring.streams.StateSerde;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;

/** The queue of applications that wait for a person as it is stored, the longest first. */
public final class ReferralStore {

  /** The store, by since when and applicationId. */
  public static final String REFERRALS = "referrals";

  private ReferralStore() {}

  public static Serde<ReferralEntry> serde() {
    return StateSerde.of(
        ReferralEntry.getEncoder(),
        ReferralEntry.getDecoder(),
        Function.identity(),
        Function.identity());
  }

  public static String key(Instant since, String applicationId) {
    return DueStore.key(since, applicationId);
  }

  public static ReferralEntry toAvro(Screening.Referred referred) {
    Claim claim = referred.claim();
    Opinion opinion = referred.opinion();
    return new ReferralEntry(
        referred.candidacy().applicationId(),
        referred.candidacy().role().roleId(),
        referred.since(),
        referred.assessment().score(),
        claim == null ? null : claim.by(),
        claim == null ? null : claim.at(),
        opinion == null ? null : opinion.review().decidedBy());
  }
}
