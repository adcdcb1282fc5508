package hiring.screening.web;

import org.jspecify.annotations.Nullable;

/**
 * Who begins to look at a referred application, or lets it go.
 *
 * @param by the reviewer's name or code; 1 to 200 characters
 */
record ReviewerRequest(@Nullable String by) {}
