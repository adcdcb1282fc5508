package hiring.system.scenario;

import hiring.contract.Ids;
import hiring.events.RefusalReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who applies.
 *
 * @param number tells them from the company's others; from 0
 * @param source where they apply
 * @param target what kind of role they apply for
 * @param role which of the open roles
 * @param profile what they say
 * @param fate what happens once they are settled
 */
public record Applicant(
    Company company,
    int number,
    Source source,
    Target target,
    int role,
    Profile profile,
    Fate fate) {

  /** Where applications come from. */
  public enum Source {
    GREENHOUSE("greenhouse"),
    CAREERS_SITE("careers-site");

    private final String word;

    Source(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Kinds of roles. */
  public enum Target {
    OPEN,
    CLOSED,
    UNKNOWN
  }

  /** What happens to an application once it is settled, as far as it can. */
  @SuppressWarnings("ImmutableEnumChecker") // the lists are copies
  public enum Fate {
    NONE,
    /** A person passes it, if it was referred. */
    PASSED_BY_PERSON,
    /** A person fails it, if it was referred. */
    FAILED_BY_PERSON,
    WITHDRAWN(Step.WITHDRAW),
    REJECTED(Step.REJECT),
    HIRED(Step.HIRE),
    REOPENED(Step.REJECT, Step.REOPEN),
    HIRED_IN_VAIN(Step.HIRE, Step.REOPEN, Step.WITHDRAW),
    ERASED(Step.ERASE),
    FORGOTTEN(Step.MERGE, Step.WITHDRAW, Step.ERASE),
    FORGOTTEN_WITH_ITS_CANDIDATE(Step.ERASE_CANDIDATE);

    private final List<Step> steps;

    Fate(Step... steps) {
      this.steps = List.of(steps);
    }

    /** What is said of it, each once the one before was told. */
    List<Step> steps() {
      return steps;
    }
  }

  /** What an applicant says; null where they say nothing. */
  record Profile(
      @Nullable Integer years,
      @Nullable String degree,
      List<String> languages,
      @Nullable String permit,
      @Nullable String letter,
      @Nullable String zone) {}

  private static final List<String> DEGREES = List.of("High School", "Bachelor's Degree", "PhD");
  private static final List<String> LANGUAGES = List.of("Go", "Java", "C#", "Rust", "COBOL", "R");
  private static final List<String> ZONES = List.of("Europe/Lisbon", "America/Chicago");

  static Applicant of(Company company, int number, RandomGenerator random) {
    return new Applicant(
        company,
        number,
        random.nextBoolean() ? Source.GREENHOUSE : Source.CAREERS_SITE,
        oneIn(random, 20) ? Target.UNKNOWN : oneIn(random, 20) ? Target.CLOSED : Target.OPEN,
        random.nextInt(Company.OPEN),
        profile(random),
        fate(random));
  }

  /**
   * Somebody who says nothing of themselves but where to write to, in a letter and as an answer;
   * and whom nothing happens to.
   */
  public static Applicant of(Company company, int number, Source source, Target target) {
    String address = address(number);
    Profile profile = new Profile(null, null, List.of(), address, "Write to " + address, null);
    return new Applicant(company, number, source, target, 0, profile, Fate.NONE);
  }

  private static Profile profile(RandomGenerator random) {
    List<String> languages = LANGUAGES.stream().filter(any -> random.nextBoolean()).toList();
    return new Profile(
        oneIn(random, 20) ? null : (Integer) random.nextInt(12),
        oneIn(random, 6) ? null : DEGREES.get(random.nextInt(DEGREES.size())),
        languages,
        oneIn(random, 20) ? null : oneIn(random, 20) ? "No" : "Yes",
        random.nextBoolean() ? "I look after distributed systems." : null,
        random.nextBoolean() ? ZONES.get(random.nextInt(ZONES.size())) : null);
  }

  private static Fate fate(RandomGenerator random) {
    return switch (random.nextInt(24)) {
      case 0, 1 -> Fate.WITHDRAWN;
      case 2, 3, 4, 5 -> Fate.PASSED_BY_PERSON;
      case 6, 7 -> Fate.FAILED_BY_PERSON;
      case 8 -> Fate.REJECTED;
      case 9 -> Fate.HIRED;
      case 10 -> Fate.REOPENED;
      case 11 -> Fate.HIRED_IN_VAIN;
      case 12 -> Fate.ERASED;
      case 13 -> Fate.FORGOTTEN;
      case 14 -> Fate.FORGOTTEN_WITH_ITS_CANDIDATE;
      default -> Fate.NONE;
    };
  }

  static boolean oneIn(RandomGenerator random, int odds) {
    return random.nextInt(odds) == 0;
  }

  /** The id of the application. */
  public UUID applicationId() {
    return Ids.applicationId(source.word(), "", externalId());
  }

  /** Why the application must be refused; empty if it must be received. */
  public Optional<RefusalReason> refusal() {
    return switch (target) {
      case OPEN -> Optional.empty();
      case CLOSED -> Optional.of(RefusalReason.CLOSED_ROLE);
      case UNKNOWN -> Optional.of(RefusalReason.UNKNOWN_ROLE);
    };
  }

  /** The id of who applies. */
  public UUID candidateId() {
    return Ids.candidateId(source.word(), "", externalId());
  }

  /** Their e-mail address: personal data. */
  public String address() {
    return address(number);
  }

  private static String address(int number) {
    return "applicant-" + number + "@example.org";
  }

  String externalId() {
    return Long.toString(company.externalId(number));
  }

  Instant appliedAt() {
    return company.now().minus(Duration.ofMinutes(number % 1000));
  }
}
