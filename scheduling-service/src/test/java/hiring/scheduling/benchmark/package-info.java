/** What the scheduling topology costs. Programs among the tests, run by hand. */
@NullMarked
package hiring.scheduling.benchmark;

import org.jspecify.annotations.NullMarked;
