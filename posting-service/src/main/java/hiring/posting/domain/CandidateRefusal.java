package hiring.posting.domain;

/** Why nothing is done about a candidate. */
public enum CandidateRefusal {
  /** A candidate cannot be merged into themselves. */
  MERGED_INTO_ITSELF,
  /** They were merged into as many others as anyone may be. */
  TOO_MANY_MERGES,
  /** The id was merged into another, who is to be erased instead. */
  CANDIDATE_MERGED,
  /** The source is no name of a source. */
  INVALID_FIELD
}
