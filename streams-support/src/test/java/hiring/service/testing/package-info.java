/** What every service is held to, and what it is run with: one suite each, extended by each. */
@NullMarked
package hiring.service.testing;

import org.jspecify.annotations.NullMarked;
