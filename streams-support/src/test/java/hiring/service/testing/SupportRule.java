package hiring.service.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import hiring.architecture.Neighbours;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.CommandAnswered;

/** The arrows of what runs the services, and that it has no word about hiring. */
enum SupportRule {
  THE_SHAPE_OF_A_DECISION_IS_PLAIN_JAVA,

  /** Whoever folds a log in memory, or runs a topology in a test, needs no Spring. */
  STREAMS_RUN_WITHOUT_SPRING,

  /** The answer to a command is of no trade. */
  NO_RECORD_IS_KNOWN_BUT_THE_ANSWER,

  /** Topics come from whoever writes the topology; those of every service, by its name. */
  NO_TOPIC_IS_KNOWN_BY_NAME,

  NOBODY_KNOWS_A_SERVICE;

  /**
   * The rule over packages {@code decider}, {@code streams} and {@code service} below a root; its
   * failure names every class that breaks it.
   */
  ArchRule over(String root) {
    return switch (this) {
      case THE_SHAPE_OF_A_DECISION_IS_PLAIN_JAVA ->
          classes()
              .that()
              .resideInAPackage(root + ".decider")
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(PureJava.and(root + ".decider"));
      case STREAMS_RUN_WITHOUT_SPRING ->
          noClasses()
              .that()
              .resideInAPackage(root + ".streams..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("org.springframework..", "jakarta..", root + ".service..");
      case NO_RECORD_IS_KNOWN_BUT_THE_ANSWER ->
          noClasses()
              .should()
              .dependOnClassesThat(
                  resideInAPackage("hiring.events..").and(not(type(CommandAnswered.class))));
      case NO_TOPIC_IS_KNOWN_BY_NAME ->
          noClasses()
              .should()
              .accessTargetWhere(
                  describe(
                      "a topic or an owner of the catalogue",
                      access ->
                          (access.getTargetOwner().isEquivalentTo(Topics.class)
                                  && access.getTarget().getName().matches("[A-Z_]+|roleCopies"))
                              || (access.getTargetOwner().isEquivalentTo(Topic.Owner.class)
                                  && access.getTarget().getName().matches("[A-Z_]+"))));
      case NOBODY_KNOWS_A_SERVICE ->
          Neighbours.only(
              "hiring.contract",
              "hiring.events",
              root + ".decider",
              root + ".streams",
              root + ".service..");
    };
  }
}
