/** What a service's topology costs beside a plain one. Programs among the tests, run by hand. */
@NullMarked
package hiring.service.benchmark;

import org.jspecify.annotations.NullMarked;
