package hiring.impact;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All figures of one role; no application is named in them.
 *
 * @param listed how many applications the groups file has
 * @param joined how many of these are applicants of the role
 * @param median of the applicants' scores; empty where there are none
 * @param leastShare groups with a smaller share of the declared are not compared; 0 to 1
 */
record Report(
    Role role,
    Counted counted,
    int listed,
    int joined,
    OptionalDouble median,
    double leastShare,
    List<Section> sections) {}
