package hiring.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Which modules, and which libraries, a module may know. */
public final class Neighbours {

  private Neighbours() {}

  /**
   * Of all that is ours, only these packages are known.
   *
   * @param packages with the module's own
   */
  public static ArchRule only(String... packages) {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("hiring..").and(not(resideInAnyPackage(packages))));
  }

  /** None of these packages is known. */
  public static ArchRule none(String... packages) {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
  }
}
