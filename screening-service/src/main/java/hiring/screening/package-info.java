/**
 * screening-service: decides about each application by the rubric of its role, and explains every
 * decision criterion by criterion.
 *
 * @see hiring.screening.ScreeningConfiguration the only wiring
 */
@NullMarked
package hiring.screening;

import org.jspecify.annotations.NullMarked;
