package hiring.posting.domain;

import java.util.List;
import java.util.Optional;

/** Whether terms can stand: within the contract's ranges, and with what each criterion needs. */
public final class TermsCheck {

  private static final String OUT_OF_RANGE = "is out of its range";

  private static final int MOST_ENTRIES = 500;

  private final QuerySyntax syntax;

  public TermsCheck(QuerySyntax syntax) {
    this.syntax = syntax;
  }

  /** The first field that is wrong; empty when the terms can stand. */
  public Optional<TermsFault> firstFault(Terms terms) {
    return field(terms)
        .map(field -> new TermsFault(field, OUT_OF_RANGE))
        .or(() -> firstFault(terms.rubric()));
  }

  /** The first field of a rubric alone that is wrong, by its path in a role. */
  public Optional<TermsFault> firstFault(Rubric rubric) {
    return RubricCheck.firstFault(rubric, syntax);
  }

  private static Optional<String> field(Terms terms) {
    FirstFault fault = new FirstFault();
    fault.text(terms.title(), 200, "title");
    fault.atMost(20_000, terms.description(), "description");
    fault.range(terms.openings(), 1, Integer.MAX_VALUE, "openings");
    fault.text(terms.poolId(), 100, "poolId");
    refs(terms.externalRefs(), fault);
    LoopCheck.check(terms.loop(), fault);
    PublicPosting posting = terms.posting();
    if (posting != null) {
      PublicPostingCheck.check(posting, terms.description(), fault);
    }
    return fault.field();
  }

  private static void refs(List<ExternalRef> refs, FirstFault fault) {
    fault.require(refs.size() <= MOST_ENTRIES, "externalRefs");
    for (int i = 0; i < refs.size(); i++) {
      String path = "externalRefs[" + i + "].";
      ExternalRef ref = refs.get(i);
      fault.account(ref.source(), ref.tenant(), path);
      fault.text(ref.jobId(), 200, path + "jobId");
    }
  }
}
