package hiring.service.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import hiring.architecture.Neighbours;
import java.util.Arrays;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;

/** The arrows inside a service: domain, then codec, then topology; web beside it. */
enum ServiceRule {
  /** No framework, no file, no socket: what decides is given everything that it needs. */
  THE_DOMAIN_IS_PLAIN_JAVA,

  /** Whatever a replay runs gives the same bytes as the first time. */
  A_REPLAY_READS_NO_CLOCK_AND_DRAWS_NOTHING,

  THE_CODEC_KNOWS_THE_DOMAIN_AND_THE_RECORDS,

  THE_TOPOLOGY_KNOWS_THE_DOMAIN_AND_THE_CODEC,

  /** Requests become records and queries read stores; the topology is not theirs to touch. */
  THE_WEB_KNOWS_NO_TOPOLOGY,

  /** A library is wrapped where it is used, and hands over plain values. */
  A_LIBRARY_LIVES_IN_A_PACKAGE_OF_ITS_OWN,

  SPRING_STAYS_IN_THE_WIRING_AND_THE_WEB,

  NOBODY_KNOWS_THE_WIRING,

  /** What runs for ever reads no command line and replays nothing. */
  A_COMMAND_IS_APART_FROM_THE_SERVICE,

  /** Services meet on topics alone. */
  A_SERVICE_KNOWS_NO_OTHER_MODULE;

  private static final String JSPECIFY = "org.jspecify.annotations";
  private static final String SPRING = "org.springframework..";
  private static final String AVRO = "org.apache.avro..";

  /**
   * The rule over the service of a root package; its failure names every class that breaks it.
   *
   * @param commands the last names of the packages that hold its commands
   */
  ArchRule over(String root, Set<String> commands) {
    Packages in = new Packages(root, commands);
    return switch (this) {
      case THE_DOMAIN_IS_PLAIN_JAVA ->
          classes()
              .that()
              .resideInAPackage(in.domain())
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(PureJava.and("hiring.decider", in.domain()));
      case A_REPLAY_READS_NO_CLOCK_AND_DRAWS_NOTHING ->
          noClasses()
              .that()
              .resideInAnyPackage(in.domain(), in.codec(), in.topology())
              .should()
              .accessTargetWhere(new Whim());
      case THE_CODEC_KNOWS_THE_DOMAIN_AND_THE_RECORDS ->
          classes()
              .that()
              .resideInAPackage(in.codec())
              .should()
              .onlyDependOnClassesThat(
                  resideInAnyPackage(plus(in.records(), "hiring.streams", AVRO, in.domain()))
                      .or(stored()));
      case THE_TOPOLOGY_KNOWS_THE_DOMAIN_AND_THE_CODEC ->
          classes()
              .that()
              .resideInAPackage(in.topology())
              .should()
              .onlyDependOnClassesThat(
                  resideInAnyPackage(
                          plus(
                              in.records(),
                              "hiring.streams",
                              "hiring.decider",
                              AVRO,
                              "org.apache.kafka.common.serialization",
                              "org.apache.kafka.streams..",
                              in.domain(),
                              in.topology()))
                      // What a decision needs of a library is handed to it here.
                      .or(resideInAPackage(root + ".*").and(not(resideInAnyPackage(in.ours())))));
      case THE_WEB_KNOWS_NO_TOPOLOGY ->
          noClasses()
              .that()
              .resideInAPackage(in.web())
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage(
                          in.topology(),
                          "hiring.streams..",
                          "hiring.decider..",
                          "hiring.service.*..",
                          "org.apache.kafka..")
                      .and(not(stored())));
      case A_LIBRARY_LIVES_IN_A_PACKAGE_OF_ITS_OWN ->
          noClasses()
              .that()
              .resideOutsideOfPackages(in.ours())
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  root,
                  in.codec(),
                  in.topology(),
                  in.web(),
                  in.store(),
                  "hiring.events",
                  "hiring.streams..",
                  "hiring.service..",
                  "org.apache.kafka..",
                  SPRING)
              // Not every service needs one.
              .allowEmptyShould(true);
      case SPRING_STAYS_IN_THE_WIRING_AND_THE_WEB ->
          noClasses()
              .that()
              .resideOutsideOfPackages(root, in.web())
              .should()
              .dependOnClassesThat()
              .resideInAPackage(SPRING);
      case NOBODY_KNOWS_THE_WIRING ->
          noClasses()
              .that()
              .resideOutsideOfPackage(root)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(root);
      case A_COMMAND_IS_APART_FROM_THE_SERVICE ->
          noClasses()
              .that()
              .resideOutsideOfPackages(in.commands())
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage("picocli..", "hiring.replay..")
                      .or(resideInAnyPackage(in.commands())));
      case A_SERVICE_KNOWS_NO_OTHER_MODULE ->
          Neighbours.only(
              root + "..",
              "hiring.contract",
              "hiring.events",
              "hiring.decider",
              "hiring.replay",
              "hiring.streams",
              "hiring.service",
              "hiring.text");
    };
  }

  /** The packages of a service. */
  private record Packages(String root, Set<String> names) {

    String domain() {
      return root + ".domain..";
    }

    String codec() {
      return root + ".codec..";
    }

    String topology() {
      return root + ".topology..";
    }

    String web() {
      return root + ".web..";
    }

    /** Generated: the state as it is stored. */
    String store() {
      return root + ".store..";
    }

    String[] commands() {
      return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    /** All but those that wrap a library. */
    String[] ours() {
      return plus(new String[] {root, domain(), codec(), topology(), web(), store()}, commands());
    }

    /** What all need who have to do with records, and the codec. */
    String[] records() {
      return new String[] {
        "java..", JSPECIFY, "hiring.contract", "hiring.events", store(), codec()
      };
    }
  }

  /** A store and what is in it, which Kafka hands to whoever reads it. */
  private static DescribedPredicate<JavaClass> stored() {
    return resideInAnyPackage(
            "org.apache.kafka.streams.state", "org.apache.kafka.common.serialization")
        .or(type(KeyValue.class));
  }

  private static String[] plus(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
