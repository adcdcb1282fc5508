package hiring.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each house rule catches the class that was written to break it. */
class HouseRuleTest {

  private static final JavaClasses WRONG =
      new ClassFileImporter().importPackages("hiring.architecture.wrong");

  @ParameterizedTest
  @EnumSource
  void who_breaks_a_rule_is_named(HouseRule rule) {
    assertThatThrownBy(() -> rule.rule().check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            switch (rule) {
              case NOTHING_IS_PRINTED -> "Chatter.print";
              case LOGS_GO_THROUGH_SLF4J -> "OldLogger.LOG";
              case PACKAGES_ARE_NAMED_AFTER_WHAT_IS_IN_THEM -> "wrong.util.Anything";
              case CLASSES_ARE_NAMED_AFTER_WHAT_THEY_ARE -> "wrong.InterviewManager$Inner";
              case PACKAGES_FORM_NO_CIRCLE -> "Slice architecture.wrong.hen";
            });
  }

  @Test
  void who_knows_a_module_or_a_library_that_it_should_not_is_named() {
    assertThatThrownBy(() -> Neighbours.only("hiring.architecture.wrong..").check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Stranger.topic");
    assertThatThrownBy(() -> Neighbours.none("org.slf4j..").check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LoggingContract.log");
    Neighbours.only("hiring.architecture.wrong..", "hiring.contract").check(WRONG);
    Neighbours.none("org.apache.kafka..").check(WRONG);
  }
}
