@NullMarked
package hiring.posting.enrichment;

import org.jspecify.annotations.NullMarked;
