package hiring.posting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service; its settings are those of {@link hiring.service.HiringProperties}. */
@SpringBootApplication
public class PostingServiceApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(PostingServiceApplication.class, arguments);
  }
}
