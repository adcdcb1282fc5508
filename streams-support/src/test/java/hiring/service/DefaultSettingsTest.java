package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;

class DefaultSettingsTest {

  /** What a request that waits was measured to take of the heap, at most, in KiB. */
  private static final int PER_REQUEST = 128;

  /** A quarter of the heap that the local stack gives a service, in KiB. */
  private static final int FOR_REQUESTS = 72 * 1024;

  @Test
  void requests_that_wait_for_a_slow_broker_take_a_bounded_part_of_the_heap() {
    int most = defaults().getRequiredProperty("server.tomcat.max-connections", Integer.class);

    assertThat(most * PER_REQUEST).isLessThanOrEqualTo(FOR_REQUESTS);
  }

  @Test
  void a_registry_that_is_away_is_told_of_by_those_who_ask_it_alone() {
    assertThat(
            defaults()
                .getProperty(
                    "logging.level.io.confluent.kafka.schemaregistry.client.rest.RestService"))
        .isEqualTo("off");
  }

  private static StandardEnvironment defaults() {
    StandardEnvironment environment = new StandardEnvironment();
    new DefaultSettings().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }
}
