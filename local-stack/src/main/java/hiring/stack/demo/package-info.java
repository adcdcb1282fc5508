/** The main job, shown: applicants in, decisions and interviews out. */
@NullMarked
package hiring.stack.demo;

import org.jspecify.annotations.NullMarked;
