package hiring.architecture.wrong.egg;

import hiring.architecture.wrong.hen.Hen;
import org.jspecify.annotations.Nullable;

/** Breaks the rule that packages form no circle, together with {@link Hen}. */
public record Egg(@Nullable Hen from) {}
