package hiring.architecture.wrong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Breaks the rule that the contract is Avro and plain Java. */
public final class LoggingContract {

  private static final Logger LOG = LoggerFactory.getLogger(LoggingContract.class);

  private LoggingContract() {}

  /** Logs, which the contract may not. */
  public static void log() {
    LOG.info("a contract that logs");
  }
}
