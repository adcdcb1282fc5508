/** Tests of {@code hiring.service.web} without broker or registry. */
@NullMarked
package hiring.service.web;

import org.jspecify.annotations.NullMarked;
