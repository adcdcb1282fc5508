package hiring.impact;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * One group beside the group with the highest rate.
 *
 * @param ofDeclared its share of all who declared themselves, 0 to 1
 * @param excluded whether it is too small, by the caller's measure, to be compared
 * @param reference whether it is the group with the highest rate; of rates of zero none is
 * @param ratio the impact ratio, 0 to 1: its rate by the highest; empty where it is excluded, has
 *     nobody to be counted, or the highest rate is zero
 * @param belowFourFifths whether its rate is less than four fifths of the highest
 * @param p of Fisher's exact test against the reference, 0 to 1; empty of the reference itself, and
 *     without a ratio
 */
record Compared(
    Group group,
    Count count,
    double ofDeclared,
    boolean excluded,
    boolean reference,
    OptionalDouble ratio,
    boolean belowFourFifths,
    OptionalDouble p,
    Set<Caution> cautions) {}
