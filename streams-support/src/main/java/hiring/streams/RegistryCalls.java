package hiring.streams;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls to the schema registry that tell "there is no such thing" from "nobody answered". The first
 * is an answer; the second is waited out for a while, and then thrown, so that the transaction is
 * given up and the record read again.
 */
final class RegistryCalls {

  private static final Logger log = LoggerFactory.getLogger(RegistryCalls.class);
  private static final int NOT_FOUND = 404;

  /** Below the transaction timeout, so that waiting does not lose the transaction. */
  static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final long FIRST_PAUSE_MS = 100;
  private static final long LONGEST_PAUSE_MS = 2_000;

  /** A call to the registry. */
  interface Call<T> {
    T answer() throws IOException, RestClientException;
  }

  /** There is no such schema, and asking again will not change that. */
  static final class NotFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    NotFoundException(Throwable cause) {
      super(cause);
    }
  }

  private RegistryCalls() {}

  /**
   * @throws NotFoundException if the registry answers that it does not have it
   * @throws RegistryUnavailableException if it gives no answer for {@link #PATIENCE}
   */
  static <T> T ask(Call<T> call) throws NotFoundException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long pause = FIRST_PAUSE_MS;
    while (true) {
      Exception failure;
      try {
        return call.answer();
      } catch (RestClientException e) {
        if (isAnswer(e)) {
          throw new NotFoundException(e);
        }
        failure = e;
      } catch (IOException e) {
        failure = e;
      }
      if (System.nanoTime() > deadline) {
        throw new RegistryUnavailableException("schema registry did not answer", failure);
      }
      log.atWarn()
          .addKeyValue("pause.ms", pause)
          .addKeyValue("cause", failure.getClass().getSimpleName())
          .log("Schema registry does not answer; trying again");
      sleep(pause, failure);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** Whether the exception, or what caused it, says that the registry could not be asked. */
  static boolean isUnavailable(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof RegistryUnavailableException || at instanceof IOException) {
        return true;
      }
      if (at instanceof RestClientException answer && !isAnswer(answer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Only "not found", in the registry's own words, tells of the schema. Whatever else is said tells
   * of us or of who stands between: a log-in that ran out and a proxy without its registry are
   * mended, and the records that came meanwhile are as good as before.
   */
  static boolean isAnswer(RestClientException e) {
    return e.getErrorCode() == NOT_FOUND || e.getErrorCode() / 100 == NOT_FOUND;
  }

  private static void sleep(long millis, Exception failure) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RegistryUnavailableException(
          "interrupted while waiting for the schema registry", failure);
    }
  }
}
