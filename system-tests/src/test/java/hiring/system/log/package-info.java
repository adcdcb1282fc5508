/** What lies on the topics, as it was read, for whoever judges it. */
@NullMarked
package hiring.system.log;

import org.jspecify.annotations.NullMarked;
