@NullMarked
package hiring.scheduling.topology;

import org.jspecify.annotations.NullMarked;
