package hiring.posting.ats;

import hiring.posting.web.SubmissionForm;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every vendor as it is set up in tests, by its source. */
public final class Vendors {

  private static final Map<String, Ats> ALL =
      List.of(
              new Ashby(List.of()),
              new Generic(new SubmissionForm()),
              new Greenhouse(),
              new Lever(),
              new Merge(
                  List.of(), Map.of("11111111-0000-4000-8000-000000000002", "a-named-tenant")),
              new SmartRecruiters(),
              new Workable(List.of()))
          .stream()
          .collect(Collectors.toMap(Ats::source, Function.identity()));

  private Vendors() {}

  public static List<Ats> all() {
    return List.copyOf(ALL.values());
  }

  public static Ats of(String source) {
    Ats ats = ALL.get(source);
    if (ats == null) {
      throw new IllegalArgumentException("there is a folder for " + source + ", and no class");
    }
    return ats;
  }
}
