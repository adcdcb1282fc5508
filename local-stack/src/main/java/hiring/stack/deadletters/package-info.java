/**
 * What the services have kept aside, and how it is sent again: once, whoever asks and however
 * often.
 *
 * <p>{@code RedriveIT} proves it on a real broker.
 */
@NullMarked
package hiring.stack.deadletters;

import org.jspecify.annotations.NullMarked;
