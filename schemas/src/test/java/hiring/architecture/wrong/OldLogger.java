package hiring.architecture.wrong;

import java.util.logging.Logger;

/** Breaks the rule that logs go through SLF4J. */
public final class OldLogger {

  private static final Logger LOG = Logger.getLogger("hiring");

  private OldLogger() {}

  /** Logs past the settings of whoever runs it. */
  public static void log() {
    LOG.info("logged");
  }
}
