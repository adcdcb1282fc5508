package hiring.stack.local;

/** How a process is. */
public enum Health {
  /** It serves its users. */
  UP,
  /** It lives, but does not serve: it starts, restores, or waits for another one. */
  DOWN,
  /** It does not live. */
  STOPPED
}
