/**
 * The clients of broker and registry, and what HTTP sends through them.
 *
 * <p>{@code ServiceIT} asks and submits through a real broker, also while the registry is away.
 */
@NullMarked
package hiring.service.kafka;

import org.jspecify.annotations.NullMarked;
