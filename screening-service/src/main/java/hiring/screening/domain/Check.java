package hiring.screening.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A requirement, made ready to be held against evidence. */
@FunctionalInterface
interface Check {

  /** Plain decimal numbers; what else means a number is not guessed. */
  Predicate<String> NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:\\.\\d{1,15})?").asMatchPredicate();

  /** What was found in all text. */
  record Read(Phrases.Found phrases, QuerySearch.Found queries) {}

  Finding against(Evidence evidence, Read found);

  /**
   * Makes a requirement ready.
   *
   * @param phrases takes the phrases of every criterion, so that text is read once for all of them
   * @param queries takes the queries of every criterion, likewise
   */
  static Check compile(Requirement requirement, Phrases phrases, List<String> queries) {
    return switch (requirement) {
      case Requirement.Years years -> (evidence, found) -> years(years, evidence);
      case Requirement.DegreeOf degree -> (evidence, found) -> degree(degree, evidence);
      case Requirement.Languages languages -> languages(languages);
      case Requirement.AnswerTo answer -> answer(answer);
      case Requirement.NumberTo number -> number(number);
      case Requirement.Text text -> text(text, phrases);
      case Requirement.Queries asked -> queries(asked, queries);
      case Requirement.Unjudgeable unjudgeable -> (evidence, found) -> Finding.UNKNOWN;
    };
  }

  private static Finding years(Requirement.Years required, Evidence evidence) {
    Double years = evidence.years();
    if (years == null) {
      return Finding.UNKNOWN;
    }
    Double maximum = required.maximum();
    if (years < required.minimum() || (maximum != null && years > maximum)) {
      return Finding.met(false);
    }
    Requirement.Preferred preferred = required.preferred();
    return preferred != null && preferred.includes(years)
        ? Finding.matching(List.of(0), 1)
        : Finding.met(true);
  }

  private static Finding degree(Requirement.DegreeOf required, Evidence evidence) {
    return evidence.degree() == Degree.UNKNOWN
        ? Finding.UNKNOWN
        : Finding.met(evidence.degree().reaches(required.minimum()));
  }

  private static Check languages(Requirement.Languages required) {
    List<String> wanted = folded(required.anyOf());
    return (evidence, found) -> {
      Set<String> known = new HashSet<>();
      evidence.languages().forEach(language -> addPresent(language, known));
      return known.isEmpty()
          ? Finding.UNKNOWN
          : Finding.matching(positions(wanted, known), required.atLeast());
    };
  }

  private static Check answer(Requirement.AnswerTo required) {
    String question = Folding.fold(required.question());
    List<String> accepted = folded(required.anyOf());
    return (evidence, found) -> {
      Set<String> given = new HashSet<>();
      for (Answer answer : evidence.answers()) {
        if (Folding.fold(answer.question()).equals(question)) {
          addPresent(answer.answer(), given);
        }
      }
      return given.isEmpty() ? Finding.UNKNOWN : Finding.matching(positions(accepted, given), 1);
    };
  }

  private static Check number(Requirement.NumberTo required) {
    String question = Folding.fold(required.question());
    return (evidence, found) -> {
      List<Double> given =
          evidence.answers().stream()
              .filter(answer -> Folding.fold(answer.question()).equals(question))
              .map(answer -> Folding.fold(answer.answer()))
              .filter(NUMBER)
              .map(Double::valueOf)
              .toList();
      return given.isEmpty()
          ? Finding.UNKNOWN
          : Finding.met(given.stream().anyMatch(required::accepts));
    };
  }

  private static Check text(Requirement.Text required, Phrases phrases) {
    int[] ids = required.anyOf().stream().mapToInt(phrases::add).toArray();
    return (evidence, found) ->
        found.phrases().anyWord()
            ? matching(ids, found.phrases()::has, required.atLeast())
            : Finding.UNKNOWN;
  }

  private static Check queries(Requirement.Queries required, List<String> queries) {
    int first = queries.size();
    queries.addAll(required.anyOf());
    int[] ids = IntStream.range(first, queries.size()).toArray();
    return (evidence, found) ->
        found.queries().anyWord()
            ? matching(ids, found.queries()::has, required.atLeast())
            : Finding.UNKNOWN;
  }

  private static Finding matching(int[] ids, IntPredicate has, int atLeast) {
    List<Integer> matched = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      if (has.test(ids[i])) {
        matched.add(i);
      }
    }
    return Finding.matching(matched, atLeast);
  }

  private static List<String> folded(List<String> terms) {
    return terms.stream().map(Folding::fold).toList();
  }

  private static void addPresent(String given, Set<String> present) {
    String folded = Folding.fold(given);
    if (!folded.isEmpty()) {
      present.add(folded);
    }
  }

  /** A term that the rubric names twice counts once. */
  private static List<Integer> positions(List<String> wanted, Set<String> given) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (given.contains(wanted.get(i)) && wanted.indexOf(wanted.get(i)) == i) {
        positions.add(i);
      }
    }
    return positions;
  }
}
