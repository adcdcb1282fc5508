@NullMarked
package hiring.screening.whatif;

import org.jspecify.annotations.NullMarked;
