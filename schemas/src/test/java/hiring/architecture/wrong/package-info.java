/** Classes that break a rule, so that the rule is seen to catch them. */
@NullMarked
package hiring.architecture.wrong;

import org.jspecify.annotations.NullMarked;
