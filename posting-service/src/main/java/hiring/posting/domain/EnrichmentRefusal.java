package hiring.posting.domain;

/** Why something said of a notification cannot stand. */
public enum EnrichmentRefusal {
  /** No such notification was ever kept. */
  UNKNOWN_NOTIFICATION,
  /** There is nothing left to try. */
  ALREADY_ENRICHED,
  /** A field of the notification is out of its range. */
  INVALID_NOTIFICATION
}
