package hiring.architecture.wrong.hen;

import hiring.architecture.wrong.egg.Egg;

/** Breaks the rule that packages form no circle, together with {@link Egg}. */
public record Hen(Egg from) {}
