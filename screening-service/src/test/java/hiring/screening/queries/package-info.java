@NullMarked
package hiring.screening.queries;

import org.jspecify.annotations.NullMarked;
