package hiring.screening.web;

import hiring.contract.Topics;
import hiring.events.ApplicationReceived;
import hiring.screening.codec.EvidenceCodec;
import hiring.screening.domain.Assessment;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Passage;
import hiring.screening.domain.PassageFinder;
import hiring.screening.store.ScreeningEntry;
import hiring.service.RecordLookup;
import hiring.service.UnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What an application was judged by, read again where it lies: no store of ours has the applicant's
 * words once it is judged. Of one that was erased the place is not known any more.
 */
@Component
class EvidenceLookup {

  private final RecordLookup records;
  private final PassageFinder passages;

  EvidenceLookup(RecordLookup records, PassageFinder passages) {
    this.records = records;
    this.passages = passages;
  }

  /**
   * The passages in which each criterion's terms matched.
   *
   * @throws UnavailableException if the broker or the registry does not answer
   */
  Function<Assessment.Line, List<Passage>> passages(ScreeningEntry entry, Assessment assessment) {
    boolean any = assessment.lines().stream().anyMatch(line -> !line.matched().isEmpty());
    Optional<Evidence> evidence = any ? evidence(entry) : Optional.empty();
    return line ->
        evidence
            .map(read -> passages.find(line.criterion().requirement(), line.matched(), read))
            .orElse(List.of());
  }

  private Optional<Evidence> evidence(ScreeningEntry entry) {
    Long offset = entry.getOffset();
    return offset == null
        ? Optional.empty()
        : records
            .find(Topics.APPLICATIONS, entry.getApplicationId().toString(), offset)
            .filter(ApplicationReceived.class::isInstance)
            .map(record -> EvidenceCodec.fromAvro(((ApplicationReceived) record).getEvidence()));
  }
}
