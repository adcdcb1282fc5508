/**
 * What HTTP has in common: who may call, how large a body may be, and how a failure is told (RFC
 * 9457). No answer repeats what was sent.
 *
 * <p>{@code SecurityTest} and {@code ProblemsTest} hold it to that.
 */
@NullMarked
package hiring.service.web;

import org.jspecify.annotations.NullMarked;
