/** Part of a service in which everything is wrong, so that the rules are seen to catch it. */
@NullMarked
package hiring.wrong.service.web;

import org.jspecify.annotations.NullMarked;
