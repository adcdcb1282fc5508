package hiring.stack.command;

import hiring.stack.local.Service;
import hiring.stack.local.StackPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where to find what in a stack that runs. */
record Welcome(StackPlan plan) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    for (Service service : Service.values()) {
      lines.add(line(service.name().toLowerCase(Locale.ROOT), plan.url(service)));
    }
    lines.add(line("kafka", plan.broker().bootstrapServers()));
    lines.add(line("registry", plan.registry().url()));
    lines.add(line("token", plan.folder().tokenFile().toString()));
    lines.add(line("logs", plan.folder().log("*").toString()));
    lines.add("");
    return lines;
  }

  private static String line(String what, String where) {
    return String.format("  %-11s @|bold %s|@", what, where);
  }
}
