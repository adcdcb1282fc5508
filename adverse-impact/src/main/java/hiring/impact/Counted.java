package hiring.impact;

/**
 * How many are counted, and how many are not.
 *
 * @param byPerson of the passed and the failed, those whom a person decided about
 * @param overturned of these, those who had been decided otherwise before
 * @param left applications that were withdrawn, or erased, before anything was decided
 * @param ended applications that others ended before anything was decided
 * @param waiting applications of which nothing is decided yet
 * @param rubrics how many different rubrics were held against the applicants
 */
record Counted(
    int applicants,
    int passed,
    int failed,
    int referred,
    int byPerson,
    int overturned,
    int left,
    int ended,
    int waiting,
    int rubrics) {}
