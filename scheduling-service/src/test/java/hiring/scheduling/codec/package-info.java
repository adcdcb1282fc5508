@NullMarked
package hiring.scheduling.codec;

import org.jspecify.annotations.NullMarked;
