package hiring.impact;

/**
 * What is counted of one group.
 *
 * @param share who is selected, meets the criterion or scores above the median, of all to be
 *     counted
 * @param apart who is told apart: of a selection those referred, who are in the whole; of a
 *     criterion those without evidence, who are not
 */
record Count(Share share, int apart) {}
