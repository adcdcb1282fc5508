@NullMarked
package hiring.screening.topology;

import org.jspecify.annotations.NullMarked;
