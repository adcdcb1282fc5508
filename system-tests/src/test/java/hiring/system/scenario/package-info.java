/** What a run sends: seeded, of our own invention, and with what must come of it. */
@NullMarked
package hiring.system.scenario;

import org.jspecify.annotations.NullMarked;
