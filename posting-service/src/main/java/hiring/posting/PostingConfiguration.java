package hiring.posting;

import hiring.contract.Topic;
import hiring.posting.ats.Ashby;
import hiring.posting.ats.Ats;
import hiring.posting.ats.Generic;
import hiring.posting.ats.Greenhouse;
import hiring.posting.ats.Lever;
import hiring.posting.ats.Merge;
import hiring.posting.ats.SmartRecruiters;
import hiring.posting.ats.Workable;
import hiring.posting.domain.TermsCheck;
import hiring.posting.queries.LuceneSyntax;
import hiring.posting.topology.PostingTopology;
import hiring.posting.web.DeliverySeal;
import hiring.posting.web.SubmissionForm;
import hiring.posting.web.WebhookSettings;
import hiring.posting.web.Webhooks;
import hiring.service.InvalidSettingException;
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

  private static final String QUARANTINE_KEY = "HIRING_WEBHOOKS_QUARANTINE_KEY";

  @Bean
  ServiceDefinition service() {
    return new ServiceDefinition(Topic.Owner.POSTING_SERVICE, PostingTopology::build);
  }

  /** Meant for careers pages and crawlers, which could keep no token to themselves. */
  @Bean
  OpenPath jobPostings() {
    return new OpenPath("/roles/{id}/job-posting");
  }

  /** Terms are checked before they become a command, so that a fault is told in full. */
  @Bean
  TermsCheck termsCheck() {
    return new TermsCheck(new LuceneSyntax());
  }

  @Bean
  Greenhouse greenhouse(Environment environment) {
    return new Greenhouse(webhook(environment, "greenhouse").withdrawals());
  }

  @Bean
  Lever lever() {
    return new Lever();
  }

  @Bean
  Ashby ashby(Environment environment) {
    return new Ashby(webhook(environment, "ashby").withdrawals());
  }

  @Bean
  Workable workable(Environment environment) {
    return new Workable(webhook(environment, "workable").withdrawals());
  }

  @Bean
  SmartRecruiters smartRecruiters() {
    return new SmartRecruiters();
  }

  @Bean
  Merge merge(Environment environment) {
    WebhookSettings settings = webhook(environment, "merge");
    return new Merge(settings.withdrawals(), settings.tenantsByAccount());
  }

  @Bean
  Generic generic() {
    return new Generic(new SubmissionForm());
  }

  /** What is signed and not understood is kept for whoever mends it; without a key, it is lost. */
  @Bean
  Webhooks webhooks(List<Ats> vendors, DeliverySeal seal, Environment environment) {
    Webhooks webhooks = new Webhooks(vendors, source -> webhook(environment, source));
    if (webhooks.areConfigured() && !seal.keeps()) {
      throw new InvalidSettingException(
          QUARANTINE_KEY, "is required where an ATS has a key: openssl rand -base64 32");
    }
    return webhooks;
  }

  @Bean
  DeliverySeal deliverySeal(Environment environment) {
    try {
      return new DeliverySeal(
          Binder.get(environment)
              .bind("hiring.webhooks.quarantine-key", Bindable.listOf(String.class))
              .orElse(List.of()));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingException(QUARANTINE_KEY, "must be 256 bits in Base64");
    }
  }

  /** A vendor's block: {@code HIRING_WEBHOOKS_<SOURCE>_SECRETS} and the like. */
  static WebhookSettings webhook(Environment environment, String source) {
    return Binder.get(environment).bindOrCreate("hiring.webhooks." + source, WebhookSettings.class);
  }
}
