package hiring.scheduling.domain;

/**
 * Days on which an interviewer works their hours in another zone.
 *
 * @param days in the zone travelled to
 * @param timeZone IANA time zone travelled to
 */
public record Travel(Days days, String timeZone) {}
