package hiring.posting;

import hiring.contract.Topic;
import hiring.posting.ats.Ats;
import hiring.posting.ats.Greenhouse;
import hiring.posting.ats.SigningKeys;
import hiring.posting.topology.PostingTopology;
import hiring.posting.web.Webhooks;
import hiring.service.OpenPath;
import hiring.service.ServiceDefinition;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The wiring of this service; what fetches from vendors is wired beside it. */
@Configuration(proxyBeanMethods = false)
class PostingConfiguration {

  @Bean
  ServiceDefinition service() {
    return new ServiceDefinition(Topic.Owner.POSTING_SERVICE, PostingTopology::build);
  }

  /** Meant for careers pages and crawlers, which could keep no token to themselves. */
  @Bean
  OpenPath jobPostings() {
    return new OpenPath("/roles/{id}/job-posting");
  }

  @Bean
  Greenhouse greenhouse() {
    return new Greenhouse();
  }

  /** Each vendor with its keys: {@code HIRING_WEBHOOKS_<SOURCE>_SECRETS}, comma separated. */
  @Bean
  Webhooks webhooks(List<Ats> vendors, Environment environment) {
    Binder settings = Binder.get(environment);
    return new Webhooks(
        vendors,
        source ->
            new SigningKeys(
                settings
                    .bind("hiring.webhooks." + source + ".secrets", Bindable.listOf(String.class))
                    .orElse(List.of())));
  }
}
