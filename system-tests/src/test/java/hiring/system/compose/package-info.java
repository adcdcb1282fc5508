/**
 * {@code docker-compose.yml}, what watches over it, and the README's words about it: brought up for
 * real, driven, asked every question of the dashboard, and taken down.
 */
@NullMarked
package hiring.system.compose;

import org.jspecify.annotations.NullMarked;
