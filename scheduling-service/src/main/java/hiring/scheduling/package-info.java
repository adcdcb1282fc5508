/**
 * scheduling-service: turns a passed screen into an interview loop, with people of the right skill,
 * at times that suit everyone, and nobody in two places.
 *
 * @see hiring.scheduling.SchedulingServiceIT
 */
@NullMarked
package hiring.scheduling;

import org.jspecify.annotations.NullMarked;
