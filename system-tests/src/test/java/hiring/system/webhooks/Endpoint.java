package hiring.system.webhooks;

import hiring.posting.PostingServiceApplication;
import hiring.service.SubmissionGateway;
import java.io.IOException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The program that is measured: posting-service as it is, or the same but for one thing: what a
 * webhook says goes nowhere. Ends when its standard input does, so that it never outlives its test.
 */
public final class Endpoint {

  static final String WITHOUT_KAFKA = "without-kafka";

  private Endpoint() {}

  /** Verifies, translates, and answers at once. */
  @Configuration(proxyBeanMethods = false)
  static class WithoutKafka {

    @Bean
    @Primary
    SubmissionGateway nowhere() {
      return (topic, key, submission) -> {};
    }
  }

  /** Starts it. */
  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(Endpoint::endWithInput);
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(PostingServiceApplication.class);
    if (arguments.length > 0 && arguments[0].equals(WITHOUT_KAFKA)) {
      application.sources(WithoutKafka.class);
    }
    application.run();
  }

  @SuppressWarnings("SystemExitOutsideMain") // the watcher's only purpose
  private static void endWithInput() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever said; only the end matters.
      }
    } catch (IOException e) {
      // As good as the end.
    }
    Runtime.getRuntime().halt(0);
  }
}
