/**
 * Coordinators' registrations become commands on the log; interviews and calendars are answered
 * from the stores.
 *
 * @see hiring.scheduling.web.PoolController
 * @see hiring.scheduling.web.InterviewController
 */
@NullMarked
package hiring.scheduling.web;

import org.jspecify.annotations.NullMarked;
