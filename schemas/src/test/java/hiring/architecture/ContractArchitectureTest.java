package hiring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import hiring.architecture.wrong.LoggingContract;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract is Avro and plain Java: no Kafka, no Streams, no Spring, no logging. */
class ContractArchitectureTest extends ModuleArchitecture {

  private static final ArchRule AVRO_AND_PLAIN_JAVA =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.apache.avro..",
              "org.jspecify.annotations..",
              "hiring.contract..",
              "hiring.events..");

  @Override
  protected Set<String> packages() {
    return Set.of("hiring.contract", "hiring.events");
  }

  @Test
  void the_contract_is_avro_and_plain_java() {
    AVRO_AND_PLAIN_JAVA.check(module());
  }

  @Test
  void a_class_that_brings_a_library_along_is_caught() {
    JavaClasses wrong = new ClassFileImporter().importClasses(LoggingContract.class);
    assertThatThrownBy(() -> AVRO_AND_PLAIN_JAVA.check(wrong))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.slf4j.Logger");
  }
}
