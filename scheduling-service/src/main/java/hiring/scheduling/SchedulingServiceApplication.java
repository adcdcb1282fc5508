package hiring.scheduling;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service; its settings are those of {@link hiring.service.HiringProperties}. */
@SpringBootApplication
public class SchedulingServiceApplication {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(SchedulingServiceApplication.class, arguments);
  }
}
