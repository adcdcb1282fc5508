package hiring.posting.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a rubric can stand: each criterion with what its kind needs, a pass mark in reach. */
final class RubricCheck {

  private static final String PATH = "rubric.criteria[";
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_POINTS = 1_000;

  private final FirstFault fault = new FirstFault();

  private RubricCheck() {}

  /** The first field that is wrong, with the criterion that it belongs to. */
  static Optional<TermsFault> firstFault(Rubric rubric, QuerySyntax syntax) {
    RubricCheck check = new RubricCheck();
    check.rubric(rubric);
    return check
        .fault
        .field()
        .map(field -> new TermsFault(field, what(field, rubric)))
        .or(() -> query(rubric, syntax));
  }

  private static String what(String field, Rubric rubric) {
    return field.equals("rubric.passMark") && rubric.passMark() > rubric.mostPoints()
        ? "is out of reach: all criteria together bring " + rubric.mostPoints()
        : "is out of its range" + criterion(field, rubric);
  }

  /** Names the criterion that a path counts. */
  private static String criterion(String field, Rubric rubric) {
    int end = field.indexOf(']');
    if (!field.startsWith(PATH) || end < 0) {
      return "";
    }
    int number = Integer.parseInt(field.substring(PATH.length(), end));
    return " in criterion " + (number + 1) + named(rubric.criteria().get(number).id());
  }

  private static String named(String id) {
    return FirstFault.isCode(id) ? ", " + id : "";
  }

  private static Optional<TermsFault> query(Rubric rubric, QuerySyntax syntax) {
    for (int i = 0; i < rubric.criteria().size(); i++) {
      Criterion criterion = rubric.criteria().get(i);
      if (criterion.kind() != Criterion.Kind.QUERY) {
        continue;
      }
      for (int j = 0; j < criterion.anyOf().size(); j++) {
        String field = PATH + i + "].anyOf[" + j + "]";
        Optional<TermsFault> fault =
            syntax
                .fault(criterion.anyOf().get(j))
                .map(what -> new TermsFault(field, what + criterion(field, rubric)));
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return Optional.empty();
  }

  private void rubric(Rubric rubric) {
    fault.range(rubric.passMark(), 0, 100_000, "rubric.passMark");
    fault.range(rubric.referFrom(), 0, rubric.passMark(), "rubric.referFrom");
    fault.range(
        rubric.rejectionDelayMinutes(), 0, Rubric.MOST_DELAY, "rubric.rejectionDelayMinutes");
    List<Criterion> criteria = rubric.criteria();
    fault.range(criteria.size(), 1, 100, "rubric.criteria");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < criteria.size(); i++) {
      criterion(criteria.get(i), PATH + i + "].", ids);
    }
    fault.require(rubric.passMark() <= rubric.mostPoints(), "rubric.passMark");
  }

  private void criterion(Criterion criterion, String path, Set<String> ids) {
    fault.code(criterion.id(), path + "id");
    fault.require(ids.add(criterion.id()), path + "id");
    fault.text(criterion.title(), 500, path + "title");
    fault.atMost(2_000, criterion.citation(), path + "citation");
    fault.range(criterion.points(), 0, MOST_POINTS, path + "points");
    switch (criterion.kind()) {
      case OTHER -> fault.require(false, path + "kind");
      case YEARS -> years(criterion, path);
      case DEGREE ->
          fault.require(
              criterion.minimumDegree() != null && criterion.minimumDegree() != Degree.UNKNOWN,
              path + "minimumDegree");
      case ANSWER -> answer(criterion, path);
      case LANGUAGES, TEXT, QUERY -> anyOf(criterion, path);
    }
  }

  private void years(Criterion criterion, String path) {
    Double least = criterion.minimumYears();
    Double most = criterion.maximumYears();
    fault.require(least != null || most != null, path + "minimumYears");
    fault.years(least, path + "minimumYears");
    fault.years(most, path + "maximumYears");
    fault.require(isInOrder(least, most), path + "maximumYears");
    Criterion.Preferred preferred = criterion.preferred();
    if (preferred != null) {
      fault.range(preferred.points(), 0, MOST_POINTS, path + "preferred.points");
      fault.require(preferred.from() != null || preferred.to() != null, path + "preferred.from");
      fault.years(preferred.from(), path + "preferred.from");
      fault.years(preferred.to(), path + "preferred.to");
      fault.require(isInOrder(preferred.from(), preferred.to()), path + "preferred.to");
    }
  }

  private void answer(Criterion criterion, String path) {
    fault.text(criterion.question(), 2_000, path + "question");
    Criterion.Range range = criterion.range();
    if (range == null) {
      anyOf(criterion, path);
    } else {
      fault.require(criterion.anyOf().isEmpty(), path + "anyOf");
      fault.require(range.from() != null || range.to() != null, path + "range.from");
      fault.require(isFinite(range.from()), path + "range.from");
      fault.require(isFinite(range.to()), path + "range.to");
      fault.require(isInOrder(range.from(), range.to()), path + "range.to");
    }
  }

  private void anyOf(Criterion criterion, String path) {
    List<String> anyOf = criterion.anyOf();
    fault.range(anyOf.size(), 1, MOST_ENTRIES, path + "anyOf");
    for (int i = 0; i < anyOf.size(); i++) {
      fault.text(anyOf.get(i), 500, path + "anyOf[" + i + "]");
    }
    fault.range(criterion.atLeast(), 1, Math.max(1, anyOf.size()), path + "atLeast");
  }

  private static boolean isFinite(@Nullable Double value) {
    return value == null || Double.isFinite(value);
  }

  private static boolean isInOrder(@Nullable Double least, @Nullable Double most) {
    return least == null || most == null || least <= most;
  }
}
