package hiring.posting.checkrubric;

import hiring.posting.domain.Rubric;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How the outcome is told. */
enum Format {
  /** For people: one line. */
  text {
    @Override
    String of(Path file, Verdict verdict) {
      return switch (verdict) {
        case Verdict.Stands(Rubric rubric) ->
            "%s stands: %d criteria, %d of %d points pass, a person decides from %d"
                .formatted(
                    file,
                    rubric.criteria().size(),
                    rubric.passMark(),
                    rubric.mostPoints(),
                    rubric.referFrom());
        case Verdict.Falls(var field, String problem) ->
            field == null ? file + ": " + problem : file + ": " + field + " " + problem;
      };
    }
  },
  /** For programs: one object. */
  json {
    @Override
    String of(Path file, Verdict verdict) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("file", file.toString());
      told.put("stands", verdict instanceof Verdict.Stands);
      switch (verdict) {
        case Verdict.Stands(Rubric rubric) -> {
          told.put("criteria", rubric.criteria().size());
          told.put("passMark", rubric.passMark());
          told.put("referFrom", rubric.referFrom());
          told.put("mostPoints", rubric.mostPoints());
        }
        case Verdict.Falls(var field, String problem) -> {
          if (field != null) {
            told.put("field", field);
          }
          told.put("problem", problem);
        }
      }
      return JsonMapper.shared().writeValueAsString(told);
    }
  };

  abstract String of(Path file, Verdict verdict);
}
