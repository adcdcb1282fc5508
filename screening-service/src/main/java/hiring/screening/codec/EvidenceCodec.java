package hiring.screening.codec;

import hiring.screening.domain.Answer;
import hiring.screening.domain.Degree;
import hiring.screening.domain.Evidence;
import hiring.screening.store.EvidenceEntry;
import java.util.List;
import java.util.stream.IntStream;

/** What an application is judged by: the one place where it is parted from who applies. */
public final class EvidenceCodec {

  private EvidenceCodec() {}

  /** The evidence of an application, as it was received. */
  public static Evidence fromAvro(hiring.events.Evidence evidence) {
    return new Evidence(
        evidence.getYearsOfExperience(),
        degree(evidence.getDegree()),
        evidence.getLanguages(),
        evidence.getAnswers().stream()
            .map(answer -> new Answer(answer.getQuestion(), answer.getAnswer()))
            .toList(),
        evidence.getResume(),
        evidence.getCoverLetter());
  }

  static Degree degree(hiring.events.Degree degree) {
    return Degree.valueOf(degree.name());
  }

  static EvidenceEntry toEntry(Evidence evidence) {
    return new EvidenceEntry(
        evidence.years(),
        hiring.screening.store.Degree.valueOf(evidence.degree().name()),
        evidence.languages(),
        evidence.answers().stream().map(Answer::question).toList(),
        evidence.answers().stream().map(Answer::answer).toList(),
        evidence.resume(),
        evidence.coverLetter());
  }

  static Evidence fromEntry(EvidenceEntry entry) {
    List<String> questions = entry.getQuestions();
    List<String> answers = entry.getAnswers();
    return new Evidence(
        entry.getYears(),
        Degree.valueOf(entry.getDegree().name()),
        entry.getLanguages(),
        IntStream.range(0, questions.size())
            .mapToObj(i -> new Answer(questions.get(i), answers.get(i)))
            .toList(),
        entry.getResume(),
        entry.getCoverLetter());
  }
}
