package hiring.architecture.wrong.util;

/** Breaks the rule that packages are named after what is in them. */
public record Anything() {}
