/**
 * Reviewers' decisions become commands on the log; what stands is answered from the stores.
 *
 * @see hiring.screening.web.ScreeningController
 */
@NullMarked
package hiring.screening.web;

import org.jspecify.annotations.NullMarked;
