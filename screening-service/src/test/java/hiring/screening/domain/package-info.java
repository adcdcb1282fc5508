@NullMarked
package hiring.screening.domain;

import org.jspecify.annotations.NullMarked;
