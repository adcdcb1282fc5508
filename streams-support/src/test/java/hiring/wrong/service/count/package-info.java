/** A command of a wrong service, where all is right. */
@NullMarked
package hiring.wrong.service.count;

import org.jspecify.annotations.NullMarked;
