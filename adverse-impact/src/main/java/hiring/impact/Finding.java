package hiring.impact;

/**
 * What one criterion came to.
 *
 * @param criterion its id in the rubric
 */
record Finding(String criterion, Outcome outcome) {}
