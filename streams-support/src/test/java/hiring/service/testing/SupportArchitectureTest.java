package hiring.service.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hiring.architecture.ModuleArchitecture;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The architecture of streams-support, and that each of its rules catches who breaks it. */
class SupportArchitectureTest extends ModuleArchitecture {

  private static final String WRONG_ROOT = "hiring.wrong.support";
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);

  @Override
  protected Set<String> packages() {
    return Set.of(
        "hiring.decider",
        "hiring.streams",
        "hiring.service",
        "hiring.service.health",
        "hiring.service.kafka",
        "hiring.service.metrics",
        "hiring.service.start",
        "hiring.service.streams",
        "hiring.service.web");
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_of_what_runs_the_services_is_kept(SupportRule rule) {
    rule.over("hiring").check(module());
  }

  @ParameterizedTest
  @EnumSource
  void who_breaks_a_rule_is_named(SupportRule rule) {
    assertThatThrownBy(() -> rule.over(WRONG_ROOT).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            switch (rule) {
              case THE_SHAPE_OF_A_DECISION_IS_PLAIN_JAVA -> "decider.WrongDecision.read";
              case STREAMS_RUN_WITHOUT_SPRING -> "streams.WrongShell.environment";
              case NO_RECORD_IS_KNOWN_BUT_THE_ANSWER -> "streams.WrongShell.role";
              case NO_TOPIC_IS_KNOWN_BY_NAME -> "streams.WrongShell.topic";
              case NOBODY_KNOWS_A_SERVICE -> "streams.WrongShell.ports";
            });
  }
}
