package hiring.system.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Grafana dashboard.
 *
 * @param panels those that show something
 */
record Dashboard(List<Panel> panels) {

  private static final Pattern RANGE = Pattern.compile("\\$__rate_interval");
  private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(_[a-z0-9]+)+\\b(?!\\()");
  private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\b(by|without) *\\([^)]*\\)");

  /**
   * One question of a panel.
   *
   * @param panel its title
   */
  record Query(String panel, String expression) {

    /** As Prometheus takes it: Grafana fills in how far back a rate looks. */
    String over(String interval) {
      return RANGE.matcher(expression).replaceAll(interval);
    }

    /** The metrics that it asks for. */
    Set<String> metrics() {
      Set<String> names = new TreeSet<>();
      METRIC
          .matcher(LABELS.matcher(expression).replaceAll(""))
          .results()
          .forEach(name -> names.add(name.group()));
      names.remove("__rate_interval");
      return names;
    }
  }

  /** A picture and what it says of itself; empty where it says nothing. */
  record Panel(
      String title,
      String description,
      String unit,
      List<String> datasources,
      List<Query> queries) {

    static Panel of(JsonNode panel) {
      String title = panel.path("title").stringValue("");
      List<String> datasources = new ArrayList<>();
      List<Query> queries = new ArrayList<>();
      datasources.add(panel.at("/datasource/uid").stringValue(""));
      for (JsonNode target : panel.path("targets")) {
        datasources.add(target.at("/datasource/uid").stringValue(""));
        queries.add(new Query(title, target.path("expr").stringValue("")));
      }
      return new Panel(
          title,
          panel.path("description").stringValue(""),
          panel.at("/fieldConfig/defaults/unit").stringValue(""),
          datasources,
          queries);
    }
  }

  static Dashboard read(Path checkout) throws IOException {
    Path file = checkout.resolve("ops/grafana/dashboards/pipeline.json");
    return of(JsonMapper.shared().readTree(Files.readString(file)));
  }

  static Dashboard of(JsonNode dashboard) {
    List<Panel> panels = new ArrayList<>();
    for (JsonNode panel : dashboard.path("panels")) {
      if (!panel.path("type").stringValue("").equals("row")) {
        panels.add(Panel.of(panel));
      }
    }
    return new Dashboard(panels);
  }

  /** All that is asked. */
  List<Query> queries() {
    return panels.stream().flatMap(panel -> panel.queries().stream()).toList();
  }

  /** Panels that do not say what they show, or in which unit. */
  List<String> mute() {
    return panels.stream()
        .filter(panel ->
            panel.title().isBlank()
                || panel.description().isBlank()
                || panel.unit().isBlank()
                || panel.queries().isEmpty())
        .map(Panel::title)
        .toList();
  }
}
