package hiring.stack.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person said about themselves, in the columns of Stack Overflow's developer survey. It
 * holds no name and no address.
 *
 * @param responseId the survey's number of the answer; from 1
 * @param education the label of the highest education
 * @param years years of professional coding, as written: a number, {@code Less than 1 year} or
 *     {@code More than 50 years}
 * @param developerType the kind of developer
 * @param languages programming languages worked with
 * @param databases databases worked with
 * @param platforms platforms worked with
 * @param tools tools worked with
 * @param coverLetter a letter; not a column of the survey
 */
record Profile(
    long responseId,
    @Nullable String education,
    @Nullable String years,
    @Nullable String developerType,
    List<String> languages,
    List<String> databases,
    List<String> platforms,
    List<String> tools,
    @Nullable String coverLetter) {}
