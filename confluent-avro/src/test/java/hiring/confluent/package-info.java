/** Shows that Confluent's classes are complete and do what their name says. */
@NullMarked
package hiring.confluent;

import org.jspecify.annotations.NullMarked;
