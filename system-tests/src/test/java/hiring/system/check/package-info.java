/**
 * Judges a log: pure over what was read, so that it is tested without a broker. Each law says one
 * sentence of truth, and names every record that breaks it by its place and key, never by what is
 * in it.
 */
@NullMarked
package hiring.system.check;

import org.jspecify.annotations.NullMarked;
