package hiring.screening.domain;

import static hiring.screening.domain.Finding.Result.MET;
import static hiring.screening.domain.Finding.Result.NOT_MET;
import static hiring.screening.domain.Finding.Result.UNKNOWN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /** Whether it fails the application, whatever its score. */
    public boolean knocksOut() {
      return criterion.knockout() && finding.result() == NOT_MET;
    }

    /** Whether a person has to decide for want of evidence. */
    public boolean lacksEvidence() {
      return criterion.needsEvidence() && finding.result() == UNKNOWN;
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
    List<Line> lines = new ArrayList<>(criteria.size());
    for (int i = 0; i < criteria.size(); i++) {
      lines.add(new Line(criteria.get(i), findings.get(i)));
    }
    return lines;
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
    return lines().stream().filter(Line::lacksEvidence).map(line -> line.criterion().id()).toList();
  }

  /** What follows. */
  public Verdict verdict() {
    return verdict(lines(), passMark(), rubric.terms().referFrom());
  }

  /**
   * What follows from lines. A knock-out that is not met fails, and nothing can make up for it.
   * Missing evidence that the rubric asks a person about comes next, however high or low the score
   * is: it is not known what the score would be. Otherwise the score decides.
   *
   * @param passMark lowest score that passes
   * @param referFrom lowest score that a person decides about
   */
  public static Verdict verdict(Collection<Line> lines, int passMark, int referFrom) {
    boolean lacking = false;
    int score = 0;
    for (Line line : lines) {
      if (line.knocksOut()) {
        return Verdict.FAILED;
      }
      lacking |= line.lacksEvidence();
      score += line.points();
    }
    return lacking ? Verdict.REFERRED : Verdict.of(score, passMark, referFrom);
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
