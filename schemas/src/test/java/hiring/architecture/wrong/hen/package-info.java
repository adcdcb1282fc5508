/** Part of what breaks a rule, so that the rule is seen to catch it. */
@NullMarked
package hiring.architecture.wrong.hen;

import org.jspecify.annotations.NullMarked;
