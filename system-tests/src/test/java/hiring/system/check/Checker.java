package hiring.system.check;

import hiring.contract.Topic;
import hiring.system.fold.Fold;
import hiring.system.log.Log;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All laws, or those of one service that ran without the others. */
public final class Checker {

  private static final DeadLetterLaw DEAD_LETTERS = new DeadLetterLaw();

  /** About who is interviewed when, and by whom; none of them knows how a service decides. */
  static final List<BookLaw> INTERVIEWS =
      List.of(
          new CalendarLaw(),
          new HoursLaw(),
          new TimeOffLaw(),
          new BufferLaw(),
          new LimitLaw(),
          new SeatLaw(),
          new LoopLaw(),
          new NoticeLaw(),
          new SequenceLaw(),
          new StandingLaw(),
          new WishLaw(),
          new CauseLaw(),
          new CommandLaw());

  private final FoldLaw foldLaw;
  private final List<Law> laws;

  private Checker(List<Law> laws, FoldLaw foldLaw) {
    this.laws = laws;
    this.foldLaw = foldLaw;
  }

  /**
   * A checker of what all services wrote.
   *
   * @param registry the one of the services
   * @param partitions of every topic
   */
  public static Checker ofAll(SchemaRegistryClient registry, int partitions) {
    return new Checker(
        List.of(
            new IntakeLaw(),
            new UpdateLaw(),
            new ErasureLaw(),
            new OpeningLaw(),
            new PrivacyLaw(),
            new ScreeningLaw(),
            new InterviewLaw(),
            new IdentityLaw(),
            new PlacementLaw(partitions)),
        foldLaw(registry, partitions, EnumSet.allOf(Topic.Owner.class)));
  }

  /** A checker of what scheduling-service wrote, whoever wrote what it reads. */
  public static Checker ofScheduling(SchemaRegistryClient registry, int partitions) {
    return new Checker(
        List.of(new InterviewLaw(), new IdentityLaw()),
        foldLaw(registry, partitions, Set.of(Topic.Owner.SCHEDULING_SERVICE)));
  }

  private static FoldLaw foldLaw(
      SchemaRegistryClient registry, int partitions, Set<Topic.Owner> services) {
    return new FoldLaw(new Fold(registry, partitions, services));
  }

  /** Judges a log by what was sent. */
  public Verdict check(Log log, Expected expected) {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    findings.put(DEAD_LETTERS.name(), DEAD_LETTERS.broken(log, expected));
    // What was planted is judged by its dead letters; to all others it is not there.
    Log handled = log.without(expected.planted());
    laws.forEach(law -> findings.put(law.name(), law.broken(handled, expected)));
    Book book = new Book(handled);
    INTERVIEWS.forEach(law -> findings.put(law.name(), law.broken(book)));
    findings.put(foldLaw.name(), foldLaw.broken(handled, expected));
    return new Verdict(all(findings), counts(findings), foldLaw.compared(handled));
  }

  private static List<Finding> all(Map<String, List<Finding>> findings) {
    List<Finding> all = new ArrayList<>();
    findings.values().forEach(all::addAll);
    return all;
  }

  private static Map<String, Integer> counts(Map<String, List<Finding>> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    findings.forEach((law, broken) -> counts.put(law, broken.size()));
    return counts;
  }
}
