/** Tests of {@code hiring.posting.web} without Kafka. */
@NullMarked
package hiring.posting.web;

import org.jspecify.annotations.NullMarked;
