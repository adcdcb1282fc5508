package hiring.screening.domain;

import static hiring.screening.domain.Finding.Result.MET;
import static hiring.screening.domain.Finding.Result.NOT_MET;
import static hiring.screening.domain.Finding.Result.UNKNOWN;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A rubric held against the evidence of one application, criterion by criterion. Keeps what was
 * found, never the applicant's words.
 *
 * @param findings one for each criterion, in the rubric's order
 */
public record Assessment(Rubric rubric, List<Finding> findings) {

  /** One criterion and what it found. */
  public record Line(Criterion criterion, Finding finding) {

    /** What it gave towards the score. */
    public int points() {
      return Assessment.points(criterion, finding);
    }

    /** The terms of the rubric that matched, as the rubric has them. */
    public List<String> matched() {
      if (finding.matched().isEmpty()) {
        return List.of();
      }
      List<String> terms = criterion.requirement().terms();
      return finding.matched().stream().map(terms::get).toList();
    }
  }

  public Assessment {
    findings = List.copyOf(findings);
    if (findings.size() != rubric.terms().criteria().size()) {
      throw new IllegalArgumentException("one finding for each criterion");
    }
  }

  /** Criterion by criterion, in the rubric's order. */
  public List<Line> lines() {
    List<Criterion> criteria = rubric.terms().criteria();
    return IntStream.range(0, criteria.size())
        .mapToObj(i -> new Line(criteria.get(i), findings.get(i)))
        .toList();
  }

  /** Lowest passing score. */
  public int passMark() {
    return rubric.terms().passMark();
  }

  /** Sum of the points. */
  public int score() {
    List<Criterion> criteria = rubric.terms().criteria();
    int score = 0;
    for (int i = 0; i < criteria.size(); i++) {
      score += points(criteria.get(i), findings.get(i));
    }
    return score;
  }

  /** Ids of the criteria whose missing evidence makes a person decide. */
  public List<String> missing() {
    return lines().stream()
        .filter(line -> lacksEvidence(line.criterion(), line.finding()))
        .map(line -> line.criterion().id())
        .toList();
  }

  /**
   * What follows. A knock-out that is not met fails, and nothing can make up for it. Missing
   * evidence that the rubric asks a person about comes next, however high or low the score is: it
   * is not known what the score would be. Otherwise the score decides.
   */
  public Verdict verdict() {
    List<Criterion> criteria = rubric.terms().criteria();
    boolean lacking = false;
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      Finding finding = findings.get(i);
      if (criterion.knockout() && finding.result() == NOT_MET) {
        return Verdict.FAILED;
      }
      lacking |= lacksEvidence(criterion, finding);
    }
    return lacking ? Verdict.REFERRED : rubric.verdict(score());
  }

  private static boolean lacksEvidence(Criterion criterion, Finding finding) {
    return criterion.needsEvidence() && finding.result() == UNKNOWN;
  }

  private static int points(Criterion criterion, Finding finding) {
    if (finding.result() != MET) {
      return 0;
    }
    return criterion.requirement() instanceof Requirement.Years(var least, var most, var preferred)
            && preferred != null
            && !finding.matched().isEmpty()
        ? criterion.points() + preferred.points()
        : criterion.points();
  }
}
