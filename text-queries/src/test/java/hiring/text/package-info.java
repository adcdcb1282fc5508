@NullMarked
package hiring.text;

import org.jspecify.annotations.NullMarked;
