/**
 * Asks vendors' APIs for what their notifications leave out: within their limits, never longer or
 * more than is good for us, and nobody but the addresses that are configured. What to ask and how
 * to read it is said by {@link hiring.posting.ats.AtsApi}; when to try again is decided on the log.
 *
 * <p>{@code VendorTest} shows it against a server that does all that a server should not.
 */
@NullMarked
package hiring.posting.enrichment;

import org.jspecify.annotations.NullMarked;
