@NullMarked
package hiring.screening.web;

import org.jspecify.annotations.NullMarked;
