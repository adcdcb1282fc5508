package hiring.posting.domain;

import static hiring.posting.domain.IntakeRefusal.Reason.INVALID_FIELD;
import static hiring.posting.domain.IntakeRefusal.Reason.MISSING_FIELD;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the fields of a submission can stand: what must be there is there, numbers are in range,
 * nothing is longer than its bound. The bounds of ids, years, résumé and cover letter are the
 * contract's; the others keep one applicant from filling a topic.
 */
public final class SubmissionCheck {

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_ANSWER = 20_000;
  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_ENTRIES = 500;

  /**
   * All texts together, in UTF-16 units; each is up to three bytes on a topic. What is received is
   * written again by whoever waits with it, and must fit there too.
   */
  private static final int LONGEST_SUBMISSION = 500_000;

  /** By its form alone: which zones exist differs from one Java release to the next. */
  private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_+\\-/]{1,64}");

  private SubmissionCheck() {}

  /** The first fault, missing fields before invalid ones; empty when there is none. */
  public static Optional<Fault> firstFault(Submission submission) {
    Optional<String> missing = missing(submission);
    return missing.isPresent()
        ? missing.map(field -> new Fault(MISSING_FIELD, field))
        : invalid(submission).map(field -> new Fault(INVALID_FIELD, field));
  }

  private static Optional<String> missing(Submission submission) {
    FirstFault fault = new FirstFault();
    fault.require(!submission.source().isBlank(), "source");
    fault.require(!submission.externalApplicationId().isBlank(), "externalApplicationId");
    fault.require(!submission.externalCandidateId().isBlank(), "externalCandidateId");
    fault.require(submission.roleId() != null || submission.externalJobId() != null, "roleId");
    return fault.field();
  }

  private static Optional<String> invalid(Submission submission) {
    FirstFault fault = new FirstFault();
    fault.account(submission.source(), submission.tenant(), "");
    fault.require(submission.via().isEmpty() || FirstFault.isCode(submission.via()), "via");
    fault.text(submission.externalApplicationId(), LONGEST_ID, "externalApplicationId");
    fault.text(submission.externalCandidateId(), LONGEST_ID, "externalCandidateId");
    if (submission.externalJobId() != null) {
      fault.text(submission.externalJobId(), LONGEST_ID, "externalJobId");
    }
    String zone = submission.timeZone();
    fault.require(zone == null || ZONE.matcher(zone).matches(), "timeZone");
    candidate(submission.candidate(), fault);
    evidence(submission.evidence(), fault);
    fault.require(length(submission) <= LONGEST_SUBMISSION, "evidence");
    return fault.field();
  }

  private static void candidate(Candidate candidate, FirstFault fault) {
    fault.atMost(LONGEST_LINE, candidate.name(), "candidate.name");
    fault.require(bounded(candidate.emails()), "candidate.emails");
    fault.require(bounded(candidate.phones()), "candidate.phones");
  }

  private static void evidence(Evidence evidence, FirstFault fault) {
    fault.years(evidence.yearsOfExperience(), "evidence.yearsOfExperience");
    fault.atMost(LONGEST_LINE, evidence.degreeLabel(), "evidence.degreeLabel");
    fault.require(bounded(evidence.languages()), "evidence.languages");
    fault.require(boundedAnswers(evidence.answers()), "evidence.answers");
    fault.atMost(LONGEST_TEXT, evidence.resume(), "evidence.resume");
    fault.atMost(LONGEST_TEXT, evidence.coverLetter(), "evidence.coverLetter");
  }

  private static boolean bounded(List<String> lines) {
    return lines.size() <= MOST_ENTRIES
        && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
  }

  private static boolean boundedAnswers(List<Evidence.Answer> answers) {
    return answers.size() <= MOST_ENTRIES
        && answers.stream()
            .allMatch(answer ->
                answer.question().length() <= LONGEST_ANSWER
                    && answer.answer().length() <= LONGEST_ANSWER);
  }

  private static long length(Submission submission) {
    Candidate candidate = submission.candidate();
    Evidence evidence = submission.evidence();
    long length =
        length(candidate.name()) + length(evidence.resume()) + length(evidence.coverLetter());
    for (List<String> texts :
        List.of(candidate.emails(), candidate.phones(), evidence.languages())) {
      for (String text : texts) {
        length += text.length();
      }
    }
    for (Evidence.Answer given : evidence.answers()) {
      length += given.question().length() + given.answer().length();
    }
    return length;
  }

  private static long length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
