package hiring.system.check;

import hiring.system.fold.Fold;
import hiring.system.log.Log;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.ArrayList;
import java.util.List;

/** All laws. */
public final class Checker {

  private final FoldLaw foldLaw;
  private final List<Law> laws;

  /**
   * A checker of logs with so many partitions per topic.
   *
   * @param registry the one of the services that wrote them
   */
  public Checker(SchemaRegistryClient registry, int partitions) {
    foldLaw = new FoldLaw(new Fold(registry, partitions));
    laws =
        List.of(
            new IntakeLaw(),
            new UpdateLaw(),
            new ErasureLaw(),
            new OpeningLaw(),
            new PrivacyLaw(),
            new ScreeningLaw(),
            new InterviewLaw(),
            new CalendarLaw(),
            new HoursLaw(),
            new IdentityLaw(),
            new PlacementLaw(partitions),
            foldLaw);
  }

  /** Judges a log by what was sent. */
  public Verdict check(Log log, Expected expected) {
    List<Finding> findings = new ArrayList<>(new DeadLetterLaw().broken(log, expected));
    // What was planted is judged by its dead letters; to all others it is not there.
    Log handled = log.without(expected.planted());
    laws.forEach(law -> findings.addAll(law.broken(handled, expected)));
    return new Verdict(findings, foldLaw.compared(handled));
  }
}
