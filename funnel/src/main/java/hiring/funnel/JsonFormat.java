package hiring.funnel;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One object: definitions, then the figures in all, by role and by source. */
final class JsonFormat {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonFormat() {}

  static void write(Report report, PrintWriter out) {
    Funnel funnel = report.funnel();
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("definitions", definitions());
    root.put("total", figures(new LinkedHashMap<>(), funnel.total()));
    root.put("byRole", funnel.roles().stream().map(JsonFormat::role).toList());
    root.put("bySource", funnel.sources().stream().map(JsonFormat::source).toList());
    root.put("erasedWithoutTrace", funnel.erasedWithoutTrace());
    Map<String, @Nullable Object> records = new LinkedHashMap<>();
    records.put("read", report.tally().read());
    records.put("unfamiliar", report.tally().unfamiliar());
    records.put("unreadable", report.tally().unreadable());
    root.put("records", records);
    out.println(JSON.writeValueAsString(root));
    out.flush();
  }

  private static Map<String, @Nullable Object> definitions() {
    Map<String, @Nullable Object> definitions = new LinkedHashMap<>();
    definitions.put("basis", Report.BASIS);
    definitions.put("passThrough", Stage.DEFINITION);
    for (Stage stage : Stage.values()) {
      definitions.put(stage.code(), stage.path());
    }
    for (Measure measure : Measure.values()) {
      definitions.put(measure.code(), measure.definition());
    }
    return definitions;
  }

  private static Map<String, @Nullable Object> role(Funnel.OfRole role) {
    Map<String, @Nullable Object> group = new LinkedHashMap<>();
    group.put("roleId", role.role() == null ? null : Objects.toString(role.role()));
    group.put("title", role.title());
    return figures(group, role.counts());
  }

  private static Map<String, @Nullable Object> source(Funnel.OfSource source) {
    Map<String, @Nullable Object> group = new LinkedHashMap<>();
    group.put("source", source.source());
    return figures(group, source.counts());
  }

  private static Map<String, @Nullable Object> figures(
      Map<String, @Nullable Object> group, Counts counts) {
    for (Measure measure : Measure.values()) {
      group.put(measure.code(), counts.of(measure));
    }
    Map<String, @Nullable Object> shares = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      Map<String, @Nullable Object> share = new LinkedHashMap<>();
      share.put("entered", counts.entered(stage));
      share.put("movedOn", counts.movedOn(stage));
      OptionalDouble value = counts.passThrough(stage);
      share.put("share", value.isEmpty() ? null : value.getAsDouble());
      shares.put(stage.code(), share);
    }
    group.put("passThrough", shares);
    return group;
  }
}
