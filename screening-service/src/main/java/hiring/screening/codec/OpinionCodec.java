package hiring.screening.codec;

import hiring.screening.domain.Opinion;
import hiring.screening.domain.Review;
import hiring.screening.domain.Verdict;
import hiring.screening.store.OpinionEntry;
import org.jspecify.annotations.Nullable;

/** What the first of two people decided, as it is stored. */
final class OpinionCodec {

  private OpinionCodec() {}

  static @Nullable OpinionEntry toAvro(@Nullable Opinion opinion) {
    return opinion == null
        ? null
        : new OpinionEntry(
            opinion.verdict() == Verdict.PASSED,
            opinion.review().decidedBy(),
            opinion.review().reason());
  }

  static @Nullable Opinion fromAvro(@Nullable OpinionEntry opinion) {
    return opinion == null
        ? null
        : new Opinion(
            opinion.getPasses() ? Verdict.PASSED : Verdict.FAILED,
            new Review(opinion.getDecidedBy(), opinion.getReason()));
  }
}
