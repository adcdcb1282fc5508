package hiring.posting.domain;

/** Why nothing is done about a candidate. */
public enum CandidateRefusal {
  /** Its date is ahead of our clock by more than any clock may be. */
  DATED_IN_FUTURE,
  /** A candidate cannot be merged into themselves. */
  MERGED_INTO_ITSELF,
  /** The source is no name of a source. */
  INVALID_FIELD
}
