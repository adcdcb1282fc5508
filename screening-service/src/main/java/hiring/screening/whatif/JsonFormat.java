package hiring.screening.whatif;

import hiring.screening.domain.Finding;
import hiring.screening.domain.Verdict;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One object: the role, both funnels, who changed from what to what, by what, and the rows. */
final class JsonFormat {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonFormat() {}

  static void write(Printed printed, PrintWriter out) {
    Report report = printed.report();
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("role", role(report.role()));
    root.put("rubric", rubric(printed));
    root.put("applications", report.compared().size());
    root.put("before", funnel(report, Compared::before));
    root.put("after", funnel(report, Compared::after));
    root.put("moves", moves(report));
    root.put("changed", report.changed().size());
    root.put("causes", causes(report));
    root.put("criteria", report.criteria().stream().map(JsonFormat::criterion).toList());
    root.put("decidedByPerson", report.byPerson());
    root.put("endedUndecided", report.endedUndecided());
    Map<String, Integer> notCompared = new LinkedHashMap<>();
    for (Report.Missing why : Report.Missing.values()) {
      notCompared.put(Printed.lower(why), report.notCompared().getOrDefault(why, 0));
    }
    root.put("notCompared", notCompared);
    root.put("rows", printed.listed().stream().map(JsonFormat::row).toList());
    Map<String, Long> records = new LinkedHashMap<>();
    records.put("read", printed.tally().read());
    records.put("unfamiliar", printed.tally().unfamiliar());
    records.put("unreadable", printed.tally().unreadable());
    root.put("records", records);
    out.println(JSON.writeValueAsString(root));
    out.flush();
  }

  private static Map<String, Object> role(Role role) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("roleId", role.id().toString());
    told.put("title", role.title());
    told.put("version", role.version());
    return told;
  }

  private static Map<String, Object> rubric(Printed printed) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", printed.source());
    told.put("passMark", printed.report().rubric().passMark());
    told.put("referFrom", printed.report().rubric().referFrom());
    return told;
  }

  private static Map<String, Integer> funnel(
      Report report, Function<Compared, @Nullable Verdict> verdict) {
    Map<@Nullable Verdict, Integer> counts = report.counts(verdict);
    Map<String, Integer> told = new LinkedHashMap<>();
    told.put("received", report.compared().size());
    for (Verdict one : Printed.VERDICTS.reversed()) {
      told.put(Printed.name(one), counts.getOrDefault(one, 0));
    }
    told.put("notDecided", counts.getOrDefault(null, 0));
    return told;
  }

  private static List<Map<String, @Nullable Object>> moves(Report report) {
    return TableFormat.befores().stream()
        .flatMap(from ->
            Printed.VERDICTS.stream()
                .map(to -> {
                  Map<String, @Nullable Object> move = new LinkedHashMap<>();
                  move.put("from", from == null ? null : Printed.name(from));
                  move.put("to", Printed.name(to));
                  move.put("applications", report.count(from, to));
                  return move;
                }))
        .toList();
  }

  private static List<Map<String, Object>> causes(Report report) {
    return report.causes().entrySet().stream()
        .map(cause -> {
          Map<String, Object> told = new LinkedHashMap<>();
          told.put("cause", cause.getKey());
          told.put("up", cause.getValue().getOrDefault(Direction.UP, 0));
          told.put("down", cause.getValue().getOrDefault(Direction.DOWN, 0));
          return told;
        })
        .toList();
  }

  private static Map<String, Object> criterion(Report.Asked asked) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", asked.id());
    told.put("points", asked.points());
    told.put("knockout", asked.knockout());
    told.put("met", asked.found(Finding.Result.MET));
    told.put("notMet", asked.found(Finding.Result.NOT_MET));
    told.put("unknown", asked.found(Finding.Result.UNKNOWN));
    return told;
  }

  private static Map<String, @Nullable Object> row(Compared one) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("applicationId", one.application().toString());
    told.put("roleVersion", one.roleVersion());
    told.put("before", one.before() == null ? null : Printed.name(one.before()));
    told.put("scoreBefore", one.scoreBefore());
    told.put("after", Printed.name(one.after()));
    told.put("scoreAfter", one.scoreAfter());
    told.put("direction", one.direction().code());
    told.put("causes", one.causes());
    told.put("lackingEvidence", one.lacking());
    told.put("decidedByPerson", one.person() == null ? null : Printed.name(one.person()));
    told.put("ended", one.ending() == null ? null : Printed.lower(one.ending()));
    return told;
  }
}
