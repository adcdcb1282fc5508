/**
 * How good a pool's plans are, beside those of a solver that knows beforehand who will come; and
 * how long a plan takes.
 *
 * @see hiring.benchmarks.scheduling.QualityBenchmark
 * @see hiring.benchmarks.scheduling.PlannerBenchmark
 */
@NullMarked
package hiring.benchmarks.scheduling;

import org.jspecify.annotations.NullMarked;
