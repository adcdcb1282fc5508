package hiring.stack.demo;

import hiring.stack.local.StackPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The funnel module's command, as {@code ./hiring funnel} runs it. */
public final class FunnelProcess {

  private FunnelProcess() {}

  /** Runs it on a stack, with our output as its output. */
  public static int run(StackPlan plan, List<String> arguments)
      throws IOException, InterruptedException {
    Path target = plan.installation().checkout().resolve("funnel").resolve("target");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dlogback.configurationFile=hiring/stack/logback.xml",
                    "-cp",
                    target + "/*:" + target.resolve("lib") + "/*",
                    "hiring.funnel.FunnelCommand",
                    "--bootstrap-servers",
                    plan.broker().bootstrapServers(),
                    "--registry",
                    plan.registry().url()),
                arguments.stream())
            .toList();
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
