package hiring.impact;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One object: definitions, who is counted, then the figures of each grouping. */
final class JsonFormat {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonFormat() {}

  static void write(Printed printed, PrintWriter out) {
    Report report = printed.report();
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("definitions", definitions());
    root.put("role", role(report));
    root.put("counted", counted(report.counted()));
    root.put("groupsFile", file(report));
    root.put("median", orNull(report.median()));
    root.put("leastShare", report.leastShare());
    root.put("sections", report.sections().stream().map(JsonFormat::section).toList());
    Map<String, @Nullable Object> records = new LinkedHashMap<>();
    records.put("read", printed.tally().read());
    records.put("unfamiliar", printed.tally().unfamiliar());
    records.put("unreadable", printed.tally().unreadable());
    root.put("records", records);
    out.println(JSON.writeValueAsString(root));
    out.flush();
  }

  private static Map<String, @Nullable Object> definitions() {
    Map<String, @Nullable Object> definitions = new LinkedHashMap<>();
    definitions.put("basis", Printed.BASIS);
    for (Measure measure : Measure.values()) {
      definitions.put(measure.code(), measure.definition());
    }
    definitions.put("impactRatio", Printed.RATIO);
    definitions.put("fisherP", Printed.FISHER);
    for (Caution caution : Caution.values()) {
      definitions.put(caution.code(), caution.meaning());
    }
    definitions.put("limits", Printed.LIMITS);
    return definitions;
  }

  private static Map<String, @Nullable Object> role(Report report) {
    Map<String, @Nullable Object> role = new LinkedHashMap<>();
    role.put("roleId", report.role().id().toString());
    role.put("title", report.role().title());
    role.put("delaysRejections", report.role().delaysRejections());
    return role;
  }

  private static Map<String, @Nullable Object> counted(Counted counted) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("applicants", counted.applicants());
    all.put("passed", counted.passed());
    all.put("failed", counted.failed());
    all.put("referred", counted.referred());
    all.put("decidedByPerson", counted.byPerson());
    all.put("overturned", counted.overturned());
    all.put("leftUndecided", counted.left());
    all.put("endedUndecided", counted.ended());
    all.put("waiting", counted.waiting());
    all.put("rubrics", counted.rubrics());
    return all;
  }

  private static Map<String, @Nullable Object> file(Report report) {
    Map<String, @Nullable Object> file = new LinkedHashMap<>();
    file.put("applications", report.listed());
    file.put("applicants", report.joined());
    file.put("others", report.listed() - report.joined());
    file.put("applicantsNotListed", report.counted().applicants() - report.joined());
    return file;
  }

  private static Map<String, @Nullable Object> section(Section section) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("dimensions", section.dimensions());
    all.put("selection", comparison(Measure.SELECTION, section.selection()));
    all.put("scoring", comparison(Measure.SCORING, section.scoring()));
    all.put("criteria", section.criteria().stream().map(JsonFormat::criterion).toList());
    return all;
  }

  private static Map<String, @Nullable Object> criterion(Section.OfCriterion criterion) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("id", criterion.id());
    all.putAll(comparison(Measure.CRITERION, criterion.comparison()));
    return all;
  }

  private static Map<String, @Nullable Object> comparison(Measure measure, Comparison comparison) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("groups", comparison.groups().stream().map(group -> compared(measure, group)).toList());
    all.put("notDeclared", counts(measure, comparison.undeclared()));
    return all;
  }

  private static Map<String, @Nullable Object> compared(Measure measure, Compared group) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("labels", group.group().labels());
    all.putAll(counts(measure, group.count()));
    all.put("impactRatio", orNull(group.ratio()));
    all.put("highest", group.reference());
    all.put("leftOut", group.excluded());
    all.put("belowFourFifths", group.belowFourFifths());
    all.put("fisherP", orNull(group.p()));
    all.put("shareOfDeclared", group.ofDeclared());
    all.put("cautions", group.cautions().stream().map(Caution::code).toList());
    return all;
  }

  private static Map<String, @Nullable Object> counts(Measure measure, Count count) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put(measure.whole(), count.share().whole());
    all.put(measure.part(), count.share().part());
    if (!measure.apart().isEmpty()) {
      all.put(measure.apart(), count.apart());
    }
    all.put("rate", orNull(count.share().rate()));
    return all;
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isEmpty() ? null : value.getAsDouble();
  }
}
