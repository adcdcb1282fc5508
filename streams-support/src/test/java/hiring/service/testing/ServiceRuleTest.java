package hiring.service.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of services catches what was written to break it, in a service where all is wrong. */
class ServiceRuleTest {

  private static final String ROOT = "hiring.wrong.service";
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT);

  @ParameterizedTest
  @EnumSource
  void who_breaks_a_rule_is_named(ServiceRule rule) {
    assertThatThrownBy(() -> rule.over(ROOT, Set.of("count")).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            breaches(rule).stream()
                .map(breach -> "hiring.wrong.service." + breach)
                .toArray(String[]::new));
  }

  private static List<String> breaches(ServiceRule rule) {
    return switch (rule) {
      case THE_DOMAIN_IS_PLAIN_JAVA ->
          List.of("domain.WrongDomain.encoded", "domain.WrongDomain.written");
      case A_REPLAY_READS_NO_CLOCK_AND_DRAWS_NOTHING ->
          List.of(
              "domain.WrongDomain.now",
              "domain.WrongDomain.later",
              "domain.WrongDomain.today",
              "domain.WrongDomain.drawn",
              "domain.WrongDomain.named",
              "topology.WrongTopology.millis");
      case THE_CODEC_KNOWS_THE_DOMAIN_AND_THE_RECORDS -> List.of("codec.WrongCodec.topology");
      case THE_TOPOLOGY_KNOWS_THE_DOMAIN_AND_THE_CODEC -> List.of("topology.WrongTopology.web");
      case THE_WEB_KNOWS_NO_TOPOLOGY ->
          List.of("web.WrongController.topology", "web.WrongController.records");
      case A_LIBRARY_LIVES_IN_A_PACKAGE_OF_ITS_OWN -> List.of("lexicon.WrongLexicon.codec");
      case SPRING_STAYS_IN_THE_WIRING_AND_THE_WEB -> List.of("store.WrongStore");
      case NOBODY_KNOWS_THE_WIRING -> List.of("web.WrongController.wiring");
      case A_COMMAND_IS_APART_FROM_THE_SERVICE ->
          List.of("web.WrongController.command", "web.WrongController.line");
      case A_SERVICE_KNOWS_NO_OTHER_MODULE ->
          List.of("WrongConfiguration.ports", "web.WrongController.admin");
    };
  }
}
