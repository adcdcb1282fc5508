package hiring.posting.domain;

/**
 * What keeps a submission from standing.
 *
 * @param reason {@code MISSING_FIELD} or {@code INVALID_FIELD}
 * @param field its name in the contract, such as {@code evidence.yearsOfExperience}; never a value
 */
public record Fault(IntakeRefusal.Reason reason, String field) {}
