package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Person;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.InterviewLoop;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.WorkingHours;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** An instance in the words of the service. */
final class Commands {

  static final String POOL = "engineering";

  private static final UUID ROLE = new UUID(1, 1);

  private Commands() {}

  static List<PoolCommand> registrations(Instance instance) {
    return instance.people().stream()
        .<PoolCommand>map(person -> new RegisterInterviewer(POOL, "benchmark", interviewer(person)))
        .toList();
  }

  static Candidacy candidacy(int applicant) {
    return new Candidacy(new UUID(2, applicant), ROLE, 1, "benchmark");
  }

  static int number(Candidacy candidacy) {
    return (int) candidacy.applicationId().getLeastSignificantBits();
  }

  static LoopShape shape(Instance instance, ZoneId zone) {
    return LoopShape.of(
        new InterviewLoop(
            instance.parts().stream()
                .map(part ->
                    new InterviewLoop.Session(
                        part.kind(), part.skill(), part.minutes(), part.interviewers()))
                .toList(),
            instance.limits().perDay(),
            instance.limits().noticeHours(),
            instance.limits().horizonDays()),
        zone.getId());
  }

  private static Interviewer interviewer(Person person) {
    return new Interviewer(
        person.id(),
        "Interviewer " + person.id(),
        person.zone().getId(),
        List.copyOf(person.skills()),
        person.week().stream()
            .map(span -> new WorkingHours(span.day(), span.from(), span.to()))
            .toList(),
        person.perDay(),
        person.perWeek());
  }
}
