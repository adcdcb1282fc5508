@NullMarked
package hiring.screening;

import org.jspecify.annotations.NullMarked;
