package hiring.impact;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import hiring.architecture.HouseRule;
import hiring.architecture.ModuleArchitecture;
import hiring.architecture.Neighbours;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the topics as any analyst could: with the contract, and nothing of the services. */
class ArchitectureTest extends ModuleArchitecture {

  /** The figures are made of decisions and groups; who reads or prints them, they do not know. */
  private static final ArchRule FIGURES_ARE_PURE =
      classes()
          .that()
          .areAssignableTo(Analysis.class)
          .or(assignableTo(Comparison.class))
          .or(assignableTo(Candidacy.class))
          .or(assignableTo(Sample.class))
          .or(assignableTo(Share.class))
          .or(assignableTo(FisherTest.class))
          .or(assignableTo(Candidacies.class))
          .or(assignableTo(Counted.class))
          .or(assignableTo(Counting.class))
          .or(assignableTo(Groups.class))
          .or(assignableTo(Median.class))
          .or(assignableTo(Membership.class))
          .or(assignableTo(Observation.class))
          .or(assignableTo(Report.class))
          .or(assignableTo(Roles.class))
          .or(assignableTo(Impure.class))
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("hiring.impact")
                  .or(resideInAPackage("java.lang.."))
                  .or(resideInAPackage("java.util.."))
                  .or(resideInAPackage("org.jspecify.."))
                  .or(resideInAPackage("org.apache.commons.statistics..")));

  @Override
  protected Set<String> packages() {
    return Set.of("hiring.impact");
  }

  /** It is a command line. */
  @Override
  protected Set<HouseRule> exempt() {
    return Set.of(HouseRule.NOTHING_IS_PRINTED);
  }

  @Test
  void of_all_that_is_ours_it_knows_the_contract_and_how_to_replay() {
    Neighbours.only("hiring.impact", "hiring.replay", "hiring.contract", "hiring.events")
        .check(module());
  }

  @Test
  void it_runs_without_spring_and_without_kafka_streams() {
    Neighbours.none("org.springframework..", "org.apache.kafka.streams..").check(module());
  }

  @Test
  void figures_are_pure() {
    FIGURES_ARE_PURE.check(module());
  }

  @Test
  void a_figure_that_reads_a_file_is_caught() {
    assertThat(Impure.FILE).isNotNull();
    assertThatThrownBy(
            () -> FIGURES_ARE_PURE.check(new ClassFileImporter().importClasses(Impure.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Path");
  }

  /** What the rule must catch. */
  private static final class Impure {
    static final Path FILE = Path.of("groups.csv");
  }
}
