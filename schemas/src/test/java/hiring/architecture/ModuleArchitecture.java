package hiring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The architecture of one module, tests apart: it keeps the house rules, and the rules that whoever
 * extends this adds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleArchitecture {

  private final JavaClasses module =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** The packages that the module consists of; all of them, so that none escapes the rules. */
  protected abstract Set<String> packages();

  /** The house rules that have no meaning for this module. */
  protected Set<HouseRule> exempt() {
    return Set.of();
  }

  /** The classes that the module ships. */
  protected final JavaClasses module() {
    return module;
  }

  @Test
  void the_rules_look_at_every_package_of_the_module() {
    assertThat(module.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .isEqualTo(packages());
  }

  @ParameterizedTest
  @MethodSource("houseRules")
  void a_house_rule_is_kept(HouseRule rule) {
    rule.rule().check(module);
  }

  private Stream<HouseRule> houseRules() {
    return Stream.of(HouseRule.values()).filter(rule -> !exempt().contains(rule));
  }
}
