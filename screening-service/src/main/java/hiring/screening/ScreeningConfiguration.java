package hiring.screening;

import hiring.contract.Topic;
import hiring.screening.domain.PassageFinder;
import hiring.screening.queries.TextPassages;
import hiring.screening.topology.ScreeningTopology;
import hiring.service.ServiceDefinition;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What makes this service screening-service. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScreeningConfiguration {

  @Bean
  ServiceDefinition service() {
    return new ServiceDefinition(Topic.Owner.SCREENING_SERVICE, ScreeningTopology::build);
  }

  @Bean
  PassageFinder passages() {
    return new TextPassages();
  }

  /** When a reviewer decided, as this service's HTTP saw it. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
