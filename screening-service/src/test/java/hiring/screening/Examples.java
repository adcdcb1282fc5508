package hiring.screening;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.events.Answer;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationReparented;
import hiring.events.ApplicationStageChanged;
import hiring.events.ApplicationWithdrawn;
import hiring.events.Candidate;
import hiring.events.CloseReason;
import hiring.events.Criterion;
import hiring.events.DecideReferral;
import hiring.events.Degree;
import hiring.events.Evidence;
import hiring.events.InterviewLoop;
import hiring.events.OpeningFilled;
import hiring.events.ReferralOutcome;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.RoleTerms;
import hiring.events.Rubric;
import hiring.events.YearsOrigin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Records as the other services write them. */
public final class Examples {

  static {
    TrustedRecords.trust();
  }

  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  public static final UUID ROLE = Ids.derive("role/example");

  /** Passes everybody who meets the pass mark of the sample role. */
  public static final Evidence STRONG =
      evidence(
          9.0,
          Degree.MASTER,
          List.of("Java", "Go"),
          "Led the design of distributed systems on Kafka and Kubernetes; availability, on-call,"
              + " incidents, mentoring and code reviews. Wrote documentation for stakeholders.");

  /** Knocked out by the sample role. */
  public static final Evidence JUNIOR =
      evidence(2.0, Degree.BACHELOR, List.of("Java", "Go"), "Kafka, Kubernetes, architecture");

  /** Says nothing that the sample role asks for: a person has to decide. */
  public static final Evidence SILENT =
      new Evidence(
          null, YearsOrigin.UNKNOWN, Degree.UNKNOWN, null, List.of(), List.of(), null, null);

  private Examples() {}

  public static UUID application(int number) {
    return Ids.applicationId("greenhouse", "", "application-" + number);
  }

  public static Evidence evidence(
      double years, Degree degree, List<String> languages, String resume) {
    return new Evidence(
        years,
        YearsOrigin.STATED,
        degree,
        null,
        languages,
        List.of(new Answer("May you work here?", "Yes")),
        resume,
        null);
  }

  public static ApplicationReceived received(int number, int roleVersion, Evidence evidence) {
    return received(number, roleVersion, evidence, "Europe/Vienna", "Applicant " + number);
  }

  public static ApplicationReceived received(
      int number, int roleVersion, Evidence evidence, String timeZone, String name) {
    return new ApplicationReceived(
        Ids.derive("event/received-" + number),
        NOW,
        application(number),
        ROLE,
        "greenhouse",
        "",
        roleVersion,
        Ids.candidateId("greenhouse", "", "candidate-" + number),
        timeZone,
        new Candidate(name, List.of("applicant-" + number + "@example.org"), List.of()),
        evidence);
  }

  public static ApplicationWithdrawn withdrawn(int number) {
    return new ApplicationWithdrawn(
        Ids.derive("event/withdrawn-" + number), NOW, application(number), ROLE, "greenhouse");
  }

  /**
   * What became of an application.
   *
   * @param word the record's name without {@code Application}
   */
  public static SpecificRecord update(int number, String word) {
    UUID id = Ids.derive("event/" + word + "-" + number);
    UUID application = application(number);
    return switch (word) {
      case "StageChanged" ->
          new ApplicationStageChanged(id, NOW, application, ROLE, "greenhouse", "Onsite");
      case "Rejected" -> new ApplicationRejected(id, NOW, application, ROLE, "greenhouse");
      case "Withdrawn" -> withdrawn(number);
      case "Reopened" -> new ApplicationReopened(id, NOW, application, ROLE, "greenhouse");
      case "Hired" -> new ApplicationHired(id, NOW, application, ROLE, "greenhouse");
      case "Closed" ->
          new ApplicationClosed(id, NOW, application, ROLE, "greenhouse", CloseReason.FILLED);
      case "Reparented" ->
          new ApplicationReparented(
              id, NOW, application, ROLE, "greenhouse", Ids.candidateId("greenhouse", "", "two"));
      case "Erased" -> new ApplicationErased(id, NOW, application, ROLE, "greenhouse", 1, NOW, NOW);
      default -> throw new IllegalArgumentException(word);
    };
  }

  public static DecideReferral decide(int number, String command, ReferralOutcome outcome) {
    return new DecideReferral(
        Ids.derive("command/" + command),
        NOW,
        application(number),
        "api",
        "reviewer-3",
        outcome,
        "The references show it.",
        false);
  }

  public static RolePosted posted(Rubric rubric) {
    return new RolePosted(Ids.derive("event/posted"), NOW, ROLE, "api", 1, terms(rubric));
  }

  public static RoleRevised revised(int version, Rubric rubric) {
    return new RoleRevised(
        Ids.derive("event/revised-" + version), NOW, ROLE, "api", version, terms(rubric));
  }

  public static OpeningFilled filled(int version, Rubric rubric) {
    return new OpeningFilled(
        Ids.derive("event/filled"), NOW, application(99), ROLE, "api", version, 1, terms(rubric));
  }

  public static RoleClosed closed(int version, Rubric rubric) {
    return new RoleClosed(
        Ids.derive("event/closed"), NOW, ROLE, "api", version, terms(rubric), CloseReason.FILLED);
  }

  /** The rubric that ships as a sample. */
  public static Rubric rubric() {
    return SampleRole.rubric();
  }

  /** The sample's rubric with another pass mark. */
  public static Rubric passingFrom(int passMark) {
    Rubric rubric = rubric();
    return new Rubric(
        passMark, Math.min(passMark, rubric.getReferFrom()), rubric.getCriteria(), false, 0);
  }

  public static Rubric of(int passMark, int referFrom, Criterion... criteria) {
    return new Rubric(passMark, referFrom, List.of(criteria), false, 0);
  }

  private static RoleTerms terms(Rubric rubric) {
    return new RoleTerms(
        "Senior Software Engineer",
        "",
        1,
        "senior-engineering",
        List.of(),
        rubric,
        new InterviewLoop(List.of(), 4, 24, 28, true, 0, false),
        null);
  }
}
