package hiring.posting.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an application is withdrawn. Here for its description alone.
 *
 * @param occurredAt when they withdrew; now, unless said
 */
record WithdrawalForm(@Nullable Instant occurredAt) {}
