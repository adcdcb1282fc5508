package hiring.stack;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code ./hiring} itself, in a checkout that is none: its JDK and Maven are stubs. */
class ScriptTest {

  private static final Path SCRIPT = Installation.find().checkout().resolve("hiring");
  private static final List<String> MODULES =
      List.of(
          "schemas",
          "text-queries",
          "confluent-avro",
          "local-stack",
          "streams-support",
          "replay",
          "posting-service",
          "screening-service",
          "scheduling-service",
          "funnel",
          "adverse-impact");

  /** What it may use of the system; neither Java nor Maven. */
  private static final List<String> TOOLS =
      List.of(
          "bash", "cat", "dirname", "find", "grep", "head", "mkdir", "mktemp", "mv", "ps", "rm",
          "sed", "sh", "tee", "tr");

  @TempDir private Path checkout;

  /** What the script said. */
  private record Said(int code, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    Files.copy(SCRIPT, checkout.resolve("hiring"));
    stub(
        "jdk/bin/java",
        "case \"$*\" in *-version*) echo 'openjdk version \"21.0.1\"' >&2;; *) echo \"java $*\";; esac");
    stub("jdk/bin/javac", "exit 0");
    stub("bin/mvn", "echo \"mvn $*\" >> '" + checkout + "/mvn.log'; exit \"${MVN_CODE:-0}\"");
    for (String tool : TOOLS) {
      Path real = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(
          checkout.resolve("bin").resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
    }
    Files.writeString(checkout.resolve("pom.xml"), "");
    for (String module : MODULES) {
      Files.createDirectories(checkout.resolve(module).resolve("src/main"));
      Files.writeString(checkout.resolve(module).resolve("pom.xml"), "");
    }
  }

  @Test
  void help_is_given_where_it_is_asked_for() throws Exception {
    Said said = run("--help");

    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("Usage: ./hiring COMMAND");
    assertThat(said.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void without_a_command_the_usage_is_shown_and_the_code_is_2() throws Exception {
    Said said = run();

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).startsWith("Usage:");
  }

  @Test
  void a_command_that_does_not_exist_is_named() throws Exception {
    Said said = run("frobnicate");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).endsWith("hiring: there is no command 'frobnicate'\n");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void the_usage_tells_the_exit_codes_of_the_commands() throws Exception {
    String usage = run("--help").out();
    List<String> told =
        usage.substring(usage.indexOf("Exit codes:")).lines().skip(1).map(String::strip).toList();

    assertThat(told)
        .containsExactlyElementsOf(
            java.util.Arrays.stream(ExitCode.values())
                .map(exit -> String.format("%-4d %s", exit.code(), exit.meaning()))
                .toList());
  }

  @Test
  void the_usage_tells_every_command() throws Exception {
    String usage = run("--help").out();

    HiringCommandTest.commands()
        .forEach(command -> assertThat(usage).containsPattern("(?m)^  " + command + "\\b"));
  }

  @Test
  void the_readme_names_commands_that_there_are() throws Exception {
    TreeSet<String> named = new TreeSet<>();
    String readme = Files.readString(Installation.find().checkout().resolve("README.md"));
    Pattern.compile("\\./hiring ([a-z]+(?:-[a-z]+)*)")
        .matcher(readme)
        .results()
        .map((MatchResult found) -> found.group(1))
        .forEach(named::add);
    TreeSet<String> known = new TreeSet<>(HiringCommandTest.commands());
    known.addAll(List.of("funnel", "adverse-impact", "check-rubric", "what-if", "calendar"));

    assertThat(named).isNotEmpty();
    assertThat(known).containsAll(named);
  }

  @Test
  void without_a_jdk_it_says_what_is_missing() throws Exception {
    Files.delete(checkout.resolve("jdk/bin/javac"));

    Said said = run("status");

    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err()).hasLineCount(1).startsWith("hiring: a JDK from 21 is needed");
  }

  @Test
  void a_jdk_that_is_too_old_is_none() throws Exception {
    stub("jdk/bin/java", "echo 'openjdk version \"17.0.9\"' >&2");

    assertThat(run("status").code()).isEqualTo(5);
  }

  @Test
  void what_is_missing_is_built_before_the_command_runs() throws Exception {
    Said said = run("up");

    assertThat(builds()).hasSize(1).first().asString().contains("-pl " + String.join(",", MODULES));
    assertThat(said.out())
        .contains("Building what is missing or stale")
        .endsWith("HiringCommand up\n");
    assertThat(said.code()).isZero();
  }

  @Test
  void what_is_built_is_not_built_again() throws Exception {
    build();

    Said said = run("up", "--detach");

    assertThat(builds()).isEmpty();
    assertThat(said.out()).startsWith("java ").endsWith("hiring.stack.HiringCommand up --detach\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "funnel",
        "adverse-impact",
        "check-rubric rubric.json",
        "what-if --rubric rubric.json",
        "calendar --pool engineering"
      })
  void a_source_that_is_newer_than_what_was_built_is_built(String command) throws Exception {
    build();
    Path source = Files.writeString(checkout.resolve("schemas/src/main/New.avsc"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    run(command.split(" ", -1));

    assertThat(builds()).hasSize(1);
  }

  @Test
  void while_a_stack_runs_its_jars_stay_as_they_are() throws Exception {
    build();
    Path source = Files.writeString(checkout.resolve("schemas/src/main/New.avsc"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    Path data = Files.createDirectories(checkout.resolve("my data"));
    Files.writeString(data.resolve("processes.json"), "{}");

    Said said = run("demo", "--data", data.toString());

    assertThat(builds()).isEmpty();
    assertThat(said.out()).endsWith("HiringCommand demo --data " + data + "\n");
  }

  @Test
  void a_build_that_fails_has_a_code_of_its_own() throws Exception {
    Said said = run(List.of("MVN_CODE=1"), "up");

    assertThat(said.code()).isEqualTo(8);
    assertThat(said.err()).contains("hiring: the build failed; see ");
    assertThat(said.out()).doesNotContain("HiringCommand");
  }

  @Test
  void without_maven_it_says_so() throws Exception {
    Files.delete(checkout.resolve("bin/mvn"));

    Said said = run("up");

    assertThat(said.code()).isEqualTo(8);
    assertThat(said.err()).hasLineCount(1).startsWith("hiring: Maven is needed to build");
  }

  @Test
  void colours_are_for_terminals() throws Exception {
    build();

    assertThat(run("status").out()).contains("-Dhiring.terminal=false", "-Dpicocli.ansi=false");
  }

  @Test
  void the_funnel_has_a_program_of_its_own() throws Exception {
    build();

    assertThat(run("funnel", "--format", "csv").out())
        .endsWith("hiring.funnel.FunnelCommand --format csv\n");
  }

  @Test
  void a_rubric_is_checked_by_the_service_that_takes_roles() throws Exception {
    build();

    assertThat(run("check-rubric", "rubric.json").out())
        .contains(
            "-Dloader.main=hiring.posting.checkrubric.CheckRubricCommand",
            checkout
                .resolve("posting-service/target/posting-service-1.0.0-SNAPSHOT-exec.jar")
                .toString())
        .endsWith("PropertiesLauncher rubric.json\n");
  }

  @Test
  void a_rubric_is_checked_before_everyone_is_put_through_it() throws Exception {
    build();

    assertThat(run("what-if", "--role", "R", "--rubric", "rubric.json").out().lines())
        .satisfiesExactly(
            check ->
                assertThat(check)
                    .contains("-Dloader.main=hiring.posting.checkrubric.CheckRubricCommand")
                    .contains("PropertiesLauncher rubric.json --quiet --record "),
            whatIf ->
                assertThat(whatIf)
                    .contains("-Dloader.main=hiring.screening.whatif.WhatIfCommand")
                    .contains("--role R --rubric rubric.json --rubric-record "));
    assertThat(run("what-if", "--help").out().lines())
        .singleElement()
        .asString()
        .contains("hiring.screening.whatif.WhatIfCommand");
  }

  @Test
  void a_week_is_shown_by_a_program_of_the_service_that_arranges_it() throws Exception {
    build();

    assertThat(run("calendar", "--pool", "engineering").out())
        .contains(
            "-Dloader.main=hiring.scheduling.calendar.CalendarCommand",
            "-Dhiring.data=" + checkout.resolve(".hiring"))
        .endsWith("PropertiesLauncher --pool engineering\n");
    assertThat(run("--help").out()).containsPattern("(?m)^  calendar\\b");
  }

  @Test
  void adverse_impact_has_a_program_of_its_own() throws Exception {
    build();

    assertThat(run("adverse-impact", "--role", "R", "--groups", "FILE").out())
        .endsWith("hiring.impact.AdverseImpactCommand --role R --groups FILE\n");
    assertThat(run("--help").out()).containsPattern("(?m)^  adverse-impact\\b");
  }

  /** Pretends that all was built, now. */
  private void build() throws IOException {
    for (String module : MODULES) {
      Path target = Files.createDirectories(checkout.resolve(module).resolve("target"));
      String kind = module.endsWith("-service") ? "-exec.jar" : ".jar";
      Files.writeString(target.resolve(module + "-1.0.0-SNAPSHOT" + kind), "");
      Files.createDirectories(target.resolve("lib"));
    }
    Path registry = Files.createDirectories(checkout.resolve("local-stack/target/registry"));
    Files.writeString(registry.resolve("quarkus-run.jar"), "");
  }

  private List<String> builds() throws IOException {
    Path log = checkout.resolve("mvn.log");
    return Files.exists(log)
        ? Files.readAllLines(log).stream().filter(line -> line.contains("package")).toList()
        : List.of();
  }

  private void stub(String name, String body) throws IOException {
    Path file = checkout.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Said run(String... arguments) throws Exception {
    return run(List.of(), arguments);
  }

  private Said run(List<String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "-i"));
    command.addAll(environment);
    command.addAll(
        List.of(
            "HOME=" + checkout,
            "HIRING_JDKS=",
            "JAVA_HOME=" + checkout.resolve("jdk"),
            "PATH=" + checkout.resolve("bin"),
            "bash",
            checkout.resolve("hiring").toString()));
    command.addAll(List.of(arguments));
    Path out = checkout.resolve("out");
    Path err = checkout.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code = process.waitFor();
    return new Said(code, Files.readString(out), Files.readString(err));
  }
}
