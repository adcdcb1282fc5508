package hiring.screening;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ScreeningServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(ScreeningServiceApplication.class, arguments);
  }
}
