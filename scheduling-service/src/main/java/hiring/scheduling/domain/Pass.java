package hiring.scheduling.domain;

import org.jspecify.annotations.Nullable;

/**
 * An application passed the screen.
 *
 * @param timeZone the applicant's IANA time zone, as it came; null where unknown
 */
public record Pass(Candidacy candidacy, @Nullable String timeZone) {}
