/**
 * The rules of screening: what an application is judged by, what a rubric makes of it, and who
 * decides when. Pure: the same evidence and the same rubric always give the same assessment.
 *
 * @see hiring.screening.domain.ScreeningDecider
 */
@NullMarked
package hiring.screening.domain;

import org.jspecify.annotations.NullMarked;
