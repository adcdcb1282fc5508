@NullMarked
package hiring.screening.codec;

import org.jspecify.annotations.NullMarked;
