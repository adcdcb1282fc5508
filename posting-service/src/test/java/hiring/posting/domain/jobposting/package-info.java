@NullMarked
package hiring.posting.domain.jobposting;

import org.jspecify.annotations.NullMarked;
