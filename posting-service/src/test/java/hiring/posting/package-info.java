/** Tests of the posting-service. */
@NullMarked
package hiring.posting;

import org.jspecify.annotations.NullMarked;
