/** One service alone, with several instances of it: what it reads is written by the test. */
@NullMarked
package hiring.system.scheduling;

import org.jspecify.annotations.NullMarked;
