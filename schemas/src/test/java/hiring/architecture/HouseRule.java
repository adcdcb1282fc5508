package hiring.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** What holds for every class of the house, whatever its module. */
public enum HouseRule {
  /** Who prints, logs where nobody looks; a command line is there to print. */
  NOTHING_IS_PRINTED,

  LOGS_GO_THROUGH_SLF4J,

  /** A package of another name takes in anything. */
  PACKAGES_ARE_NAMED_AFTER_WHAT_IS_IN_THEM,

  /** Not after how they were made, and not after nothing. */
  CLASSES_ARE_NAMED_AFTER_WHAT_THEY_ARE,

  /** Two packages that need each other are one. Whoever starts it all may know it all. */
  PACKAGES_FORM_NO_CIRCLE;

  /** The rule; its failure names every class that breaks it. */
  public ArchRule rule() {
    return switch (this) {
      case NOTHING_IS_PRINTED -> NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
      case LOGS_GO_THROUGH_SLF4J -> NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
      case PACKAGES_ARE_NAMED_AFTER_WHAT_IS_IN_THEM ->
          noClasses()
              .should()
              .resideInAnyPackage(
                  "..common..", "..core..", "..util..", "..utils..", "..helper..", "..misc..");
      case CLASSES_ARE_NAMED_AFTER_WHAT_THEY_ARE ->
          noClasses().should().haveNameMatching(".*(Manager|Impl|Helper|Utils?)(\\$.*)?");
      case PACKAGES_FORM_NO_CIRCLE ->
          slices()
              .matching("hiring.(**)")
              .should()
              .beFreeOfCycles()
              .ignoreDependency(
                  describe("a main", type -> type.tryGetMethod("main", String[].class).isPresent()),
                  alwaysTrue());
    };
  }
}
