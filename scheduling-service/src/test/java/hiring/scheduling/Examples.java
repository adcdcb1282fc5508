package hiring.scheduling;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationReparented;
import hiring.events.ApplicationStageChanged;
import hiring.events.ApplicationWithdrawn;
import hiring.events.CloseReason;
import hiring.events.InterviewLoop;
import hiring.events.Interviewer;
import hiring.events.LoopSession;
import hiring.events.RegisterInterviewer;
import hiring.events.ReleaseInterview;
import hiring.events.RequestInterview;
import hiring.events.RetryWaitlist;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.RoleTerms;
import hiring.events.Rubric;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.Weekday;
import hiring.events.WorkingHours;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** Records as the other services, and coordinators, write them; NOW is a Monday. */
public final class Examples {

  static {
    TrustedRecords.trust();
  }

  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  public static final String POOL = "engineering";
  public static final UUID ROLE = Ids.derive("role/example");

  /** An hour of coding with one, then half an hour of design with two. */
  public static final InterviewLoop LOOP =
      new InterviewLoop(
          List.of(
              new LoopSession("coding", "coding", 60, 1, "writes code", List.of(), 1),
              new LoopSession("design", "system-design", 30, 2, "designs systems", List.of(), 1)),
          4,
          24,
          28,
          true,
          0,
          false);

  private Examples() {}

  public static UUID application(int number) {
    return Ids.applicationId("greenhouse", "", "application-" + number);
  }

  public static RolePosted posted(UUID roleId, String poolId) {
    return new RolePosted(
        Ids.derive("event/posted-" + roleId), NOW, roleId, "api", 1, terms(poolId));
  }

  public static RolePosted posted() {
    return posted(ROLE, POOL);
  }

  public static RoleRevised revised(int version, String poolId) {
    return new RoleRevised(
        Ids.derive("event/revised-" + version), NOW, ROLE, "api", version, terms(poolId));
  }

  public static RoleClosed closed(int version) {
    return new RoleClosed(
        Ids.derive("event/closed"), NOW, ROLE, "api", version, terms(POOL), CloseReason.FILLED);
  }

  public static ScreenPassed passed(UUID applicationId, UUID roleId, int roleVersion) {
    return new ScreenPassed(
        Ids.derive("event/passed-" + applicationId),
        NOW,
        applicationId,
        roleId,
        "greenhouse",
        roleVersion,
        90,
        70,
        List.of(),
        null,
        null,
        "Europe/Vienna",
        null,
        false);
  }

  public static ScreenPassed passed(int number) {
    return passed(application(number), ROLE, 1);
  }

  public static ScreenFailed failed(int number) {
    return new ScreenFailed(
        Ids.derive("event/failed-" + number),
        NOW,
        application(number),
        ROLE,
        "greenhouse",
        1,
        10,
        70,
        List.of(),
        null,
        null,
        null,
        false);
  }

  public static ApplicationWithdrawn withdrawn(UUID applicationId) {
    return new ApplicationWithdrawn(
        Ids.derive("event/withdrawn-" + applicationId), NOW, applicationId, ROLE, "greenhouse");
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
      case "Withdrawn" -> withdrawn(application);
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

  /** Weekdays from 9 to 17 where they live; three sessions a day, eight a week. */
  public static Interviewer interviewer(String id, String timeZone, String... skills) {
    return new Interviewer(
        id,
        "Interviewer " + id,
        timeZone,
        List.of(skills),
        Stream.of(
                Weekday.MONDAY,
                Weekday.TUESDAY,
                Weekday.WEDNESDAY,
                Weekday.THURSDAY,
                Weekday.FRIDAY)
            .map(day -> new WorkingHours(day, 9 * 60, 17 * 60))
            .toList(),
        3,
        8,
        List.of(),
        List.of(),
        List.of(),
        0,
        100);
  }

  public static RegisterInterviewer register(String poolId, Interviewer interviewer) {
    return new RegisterInterviewer(
        Ids.derive("command/register-" + poolId + "-" + interviewer.getInterviewerId()),
        NOW,
        poolId,
        "api",
        interviewer);
  }

  public static RetryWaitlist retry(String poolId) {
    return new RetryWaitlist(
        Ids.derive("command/retry-" + poolId), NOW, poolId, "scheduling-service");
  }

  public static RequestInterview request(int number) {
    return new RequestInterview(
        Ids.derive("event/request-" + number),
        NOW,
        POOL,
        application(number),
        ROLE,
        "greenhouse",
        1,
        "Europe/Vienna",
        LOOP);
  }

  public static ReleaseInterview release(int number) {
    return new ReleaseInterview(
        Ids.derive("event/release-" + number),
        NOW,
        POOL,
        application(number),
        ROLE,
        "greenhouse",
        hiring.events.CancelReason.WITHDRAWN);
  }

  private static RoleTerms terms(String poolId) {
    return new RoleTerms(
        "Senior Software Engineer",
        "",
        1,
        poolId,
        List.of(),
        new Rubric(70, 60, List.of(), false, 0),
        LOOP,
        null);
  }
}
