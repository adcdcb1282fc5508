/**
 * {@code hiring what-if}: puts every application of a role through another rubric, and says who
 * would be decided otherwise, which way and by what.
 *
 * <p>What decides is the domain's {@code Rubric.assess} and {@code Assessment.verdict}, as in the
 * service. A pure fold ({@code Cases}) and a pure comparison ({@code Comparison}, {@code Causes})
 * in the middle, a replay of the log on one side and four formats on the other; nothing is written
 * to a topic. {@code ComparisonTest} proves that the order in which partitions are read makes no
 * difference, {@code WhatIfIT} that the report is of what the running service decided.
 */
@NullMarked
package hiring.screening.whatif;

import org.jspecify.annotations.NullMarked;
