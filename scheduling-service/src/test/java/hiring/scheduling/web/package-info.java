@NullMarked
package hiring.scheduling.web;

import org.jspecify.annotations.NullMarked;
