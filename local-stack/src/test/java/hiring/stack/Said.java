package hiring.stack;

import hiring.stack.deadletters.LetterId;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command said that was run against a broker. */
record Said(int code, String out, String err) {

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  static List<LetterId> listed(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "--format=json";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    List<LetterId> ids = new ArrayList<>();
    run("dead-letters", all)
        .json()
        .forEach(row -> ids.add(LetterId.parse(row.get("id").asString())));
    return ids;
  }

  static Said run(String command, String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of(more));
    return run(all.toArray(new String[0]));
  }

  static Said run(String... arguments) {
    return runOn(TestBroker.shared().bootstrapServers(), arguments);
  }

  static Said runOn(String servers, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = HiringCommand.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--bootstrap-servers=" + servers);
    all.add("--registry=" + TestRegistry.shared().url());
    return new Said(line.execute(all.toArray(new String[0])), out.toString(), err.toString());
  }
}
