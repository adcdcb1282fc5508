/** A tiny service, and the tests that it stands up to. */
@NullMarked
package hiring.service;

import org.jspecify.annotations.NullMarked;
