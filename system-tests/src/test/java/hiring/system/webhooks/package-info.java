/** What the webhooks take: how much of it, and through a crash of the broker. */
@NullMarked
package hiring.system.webhooks;

import org.jspecify.annotations.NullMarked;
