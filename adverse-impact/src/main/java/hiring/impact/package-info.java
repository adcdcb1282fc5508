/**
 * Holds the screen's decisions against groups that applicants declared themselves: selection rates,
 * impact ratios and whether a difference could be chance.
 *
 * <p>Pure functions in the middle: records in ({@code Candidacy}, {@code Groups}), a {@code Report}
 * out. A reader of Kafka and of the groups file is on one side, three output formats on the other.
 * {@code PublishedExamplesTest} proves the figures equal to those that the rules print themselves,
 * {@code AnalysisLawsTest} that neither order nor names move them.
 */
@NullMarked
package hiring.impact;

import org.jspecify.annotations.NullMarked;
