package hiring.posting.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells two submissions of one application apart by their content, in eight bytes: the first eight
 * of SHA-256, so that nobody makes two contents that pass for one.
 *
 * <p>Content is who applied for what with which evidence: source, tenant, the external ids, the
 * role named, time zone, candidate, evidence. Not content, because the same application may come
 * again by another way or later: the delivery's id, {@code occurredAt} (vendors round it
 * differently) and {@code backfill} (a remark on the delivery).
 */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static long of(Submission submission) {
    Fingerprint content = new Fingerprint();
    content.text(submission.source());
    content.text(submission.tenant());
    content.text(submission.externalApplicationId());
    content.text(submission.externalCandidateId());
    content.text(submission.externalJobId());
    content.text(submission.roleId() == null ? null : submission.roleId().toString());
    content.text(submission.timeZone());
    content.candidate(submission.candidate());
    content.evidence(submission.evidence());
    return ByteBuffer.wrap(content.digest.digest()).getLong();
  }

  private void candidate(Candidate candidate) {
    text(candidate.name());
    texts(candidate.emails());
    texts(candidate.phones());
  }

  private void evidence(Evidence evidence) {
    Double years = evidence.yearsOfExperience();
    text(years == null ? null : years.toString());
    text(evidence.yearsOrigin().name());
    text(evidence.degree().name());
    text(evidence.degreeLabel());
    texts(evidence.languages());
    number(evidence.answers().size());
    for (Evidence.Answer answer : evidence.answers()) {
      text(answer.question());
      text(answer.answer());
    }
    text(evidence.resume());
    text(evidence.coverLetter());
  }

  private void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** Length first, so that no two sequences of texts run together into the same bytes. */
  private void text(@Nullable String text) {
    if (text == null) {
      number(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    digest.update((byte) (number >>> 24));
    digest.update((byte) (number >>> 16));
    digest.update((byte) (number >>> 8));
    digest.update((byte) number);
  }
}
