package hiring.scheduling;

import hiring.contract.Topic;
import hiring.scheduling.topology.SchedulingTopology;
import hiring.service.ServiceDefinition;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The only wiring of this service. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingConfiguration {

  @Bean
  ServiceDefinition service() {
    return new ServiceDefinition(Topic.Owner.SCHEDULING_SERVICE, SchedulingTopology::build);
  }

  /** When a command was given, as this service saw it; no decision goes by it. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
