/**
 * The documents that code writes, AsyncAPI and OpenAPI, held against the code and against the
 * schemas of those who publish the two.
 */
@NullMarked
package hiring.documents;

import org.jspecify.annotations.NullMarked;
