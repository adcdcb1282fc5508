package hiring.service.start;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;

/** Sorts what Kafka throws into what passes and what does not. */
final class KafkaCalls {

  private KafkaCalls() {}

  /** A call to the broker. */
  interface Call<T> {
    KafkaFuture<T> send() throws KafkaException;
  }

  /**
   * The answer.
   *
   * @param purpose such as {@code to create topics}, for the reason of a refusal
   */
  static <T> T answer(String purpose, Call<T> call)
      throws NotYetException, StartRefusedException, InterruptedException {
    try {
      return call.send().get();
    } catch (ExecutionException e) {
      throw sorted(purpose, e.getCause() == null ? e : e.getCause());
    } catch (KafkaException e) {
      throw sorted(purpose, e);
    }
  }

  private static NotYetException sorted(String purpose, Throwable thrown)
      throws StartRefusedException {
    boolean forbidden =
        thrown instanceof AuthenticationException || thrown instanceof AuthorizationException;
    boolean answered = thrown instanceof ApiException && !(thrown instanceof RetriableException);
    if (forbidden || answered) {
      throw new StartRefusedException(
          "the broker refuses " + purpose + " (" + thrown.getClass().getSimpleName() + ")", thrown);
    }
    return new NotYetException("the broker", thrown);
  }
}
