package hiring.contract;

import static hiring.contract.Topic.Audience.INTERNAL;
import static hiring.contract.Topic.Audience.PUBLIC;
import static hiring.contract.Topic.FOR_EVER;
import static hiring.contract.Topic.Key.APPLICATION_ID;
import static hiring.contract.Topic.Key.AS_CAME;
import static hiring.contract.Topic.Key.COMMAND_ID;
import static hiring.contract.Topic.Key.POOL_ID;
import static hiring.contract.Topic.Key.ROLE_ID;
import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topic.Time.LOG_APPEND;
import static hiring.contract.Topic.Time.OF_CAUSE;

import hiring.contract.Topic.Owner;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationSubmitted;
import hiring.events.ApplicationWithdrawn;
import hiring.events.CloseRole;
import hiring.events.CommandAnswered;
import hiring.events.DecideReferral;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.InterviewerRegistered;
import hiring.events.PostRole;
import hiring.events.RegisterInterviewer;
import hiring.events.ReleaseInterview;
import hiring.events.RequestInterview;
import hiring.events.RetryWaitlist;
import hiring.events.ReviseRole;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.SubmissionRefused;
import hiring.events.WithdrawalSubmitted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of topics: one writer each, except the inbox {@link #ATS_SUBMISSIONS}, where third
 * parties write.
 */
public final class Topics {

  /**
   * Partitions of every topic; changing it scatters state, so services refuse to start on any other
   * number.
   */
  public static final int PARTITIONS = 4;

  public static final Topic ROLE_COMMANDS =
      new Topic(
          "hiring.role-commands",
          POSTING_SERVICE,
          ROLE_ID,
          List.of(PostRole.class, ReviseRole.class, CloseRole.class),
          Duration.ofDays(7),
          false,
          LOG_APPEND,
          PUBLIC);

  public static final Topic ROLES =
      new Topic(
          "hiring.roles",
          POSTING_SERVICE,
          ROLE_ID,
          List.of(RolePosted.class, RoleRevised.class, RoleClosed.class),
          FOR_EVER,
          false,
          OF_CAUSE,
          PUBLIC);

  public static final Topic ATS_SUBMISSIONS =
      new Topic(
          "hiring.ats-submissions",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(ApplicationSubmitted.class, WithdrawalSubmitted.class),
          Duration.ofDays(7),
          false,
          LOG_APPEND,
          PUBLIC);

  public static final Topic SUBMISSION_REFUSALS =
      new Topic(
          "hiring.submission-refusals",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(SubmissionRefused.class),
          Duration.ofDays(90),
          false,
          OF_CAUSE,
          PUBLIC);

  public static final Topic APPLICATIONS =
      new Topic(
          "hiring.applications",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(ApplicationReceived.class),
          FOR_EVER,
          true,
          OF_CAUSE,
          PUBLIC);

  public static final Topic APPLICATION_UPDATES =
      new Topic(
          "hiring.application-updates",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(ApplicationWithdrawn.class),
          FOR_EVER,
          false,
          OF_CAUSE,
          PUBLIC);

  public static final Topic SCREENING_COMMANDS =
      new Topic(
          "hiring.screening-commands",
          SCREENING_SERVICE,
          APPLICATION_ID,
          List.of(DecideReferral.class),
          Duration.ofDays(7),
          false,
          LOG_APPEND,
          PUBLIC);

  public static final Topic SCREENINGS =
      new Topic(
          "hiring.screenings",
          SCREENING_SERVICE,
          APPLICATION_ID,
          List.of(ScreenPassed.class, ScreenFailed.class, ScreenReferred.class),
          FOR_EVER,
          false,
          OF_CAUSE,
          PUBLIC);

  public static final Topic SCHEDULING_COMMANDS =
      new Topic(
          "hiring.scheduling-commands",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(RegisterInterviewer.class, RetryWaitlist.class),
          Duration.ofDays(7),
          false,
          LOG_APPEND,
          PUBLIC);

  public static final Topic INTERVIEWER_POOLS =
      new Topic(
          "hiring.interviewer-pools",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(InterviewerRegistered.class),
          FOR_EVER,
          false,
          OF_CAUSE,
          PUBLIC);

  /**
   * All that a pool is asked, in one order: the order here is the order in which its time is given
   * away. Stamped when the request gets in line, since that is when its time is looked for: one
   * that was long on its way is not given an hour that has passed.
   */
  public static final Topic POOL_REQUESTS =
      new Topic(
          "hiring.scheduling-service-pool-requests",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(
              RequestInterview.class,
              ReleaseInterview.class,
              RegisterInterviewer.class,
              RetryWaitlist.class),
          Duration.ofDays(7),
          false,
          LOG_APPEND,
          INTERNAL);

  public static final Topic INTERVIEWS =
      new Topic(
          "hiring.interviews",
          SCHEDULING_SERVICE,
          APPLICATION_ID,
          List.of(InterviewScheduled.class, InterviewWaitlisted.class, InterviewCancelled.class),
          FOR_EVER,
          false,
          OF_CAUSE,
          PUBLIC);

  private static final List<Topic> ALL =
      List.of(
          ROLE_COMMANDS,
          ROLES,
          roleCopies(POSTING_SERVICE),
          ATS_SUBMISSIONS,
          SUBMISSION_REFUSALS,
          APPLICATIONS,
          APPLICATION_UPDATES,
          replies(POSTING_SERVICE),
          deadLetters(POSTING_SERVICE),
          SCREENING_COMMANDS,
          roleCopies(SCREENING_SERVICE),
          SCREENINGS,
          replies(SCREENING_SERVICE),
          deadLetters(SCREENING_SERVICE),
          SCHEDULING_COMMANDS,
          INTERVIEWER_POOLS,
          roleCopies(SCHEDULING_SERVICE),
          POOL_REQUESTS,
          INTERVIEWS,
          replies(SCHEDULING_SERVICE),
          deadLetters(SCHEDULING_SERVICE));

  private static final Map<String, Topic> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Topic::name, Function.identity()));

  static {
    TrustedRecords.trust();
  }

  private Topics() {}

  /** Every topic, in the order of the documentation. */
  public static List<Topic> all() {
    return ALL;
  }

  /** The topics that a service creates and writes. */
  public static List<Topic> ownedBy(Owner owner) {
    return ALL.stream().filter(topic -> topic.owner() == owner).toList();
  }

  /** The topic of that name, if it is one of ours. */
  public static Optional<Topic> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Each role event once in every partition, so that every task of a service holds all roles and
   * meets a role's change in one order with the applications it decides about. A copy bears the
   * time of the role's own event, so any retention could end before the copy is read.
   */
  public static Topic roleCopies(Owner owner) {
    return new Topic(
        "hiring." + owner.service() + "-role-copies",
        owner,
        ROLE_ID,
        List.of(RolePosted.class, RoleRevised.class, RoleClosed.class),
        FOR_EVER,
        false,
        OF_CAUSE,
        INTERNAL);
  }

  /** Answers to callers who wait for an outcome over HTTP. */
  public static Topic replies(Owner owner) {
    return new Topic(
        "hiring." + owner.service() + "-replies",
        owner,
        COMMAND_ID,
        List.of(CommandAnswered.class),
        Duration.ofHours(1),
        false,
        LOG_APPEND,
        INTERNAL);
  }

  /**
   * Records that a service could not handle: the original bytes, with headers that say where from
   * and why.
   */
  public static Topic deadLetters(Owner owner) {
    return new Topic(
        "hiring." + owner.service() + "-dead-letters",
        owner,
        AS_CAME,
        List.of(),
        Duration.ofDays(30),
        false,
        LOG_APPEND,
        PUBLIC);
  }
}
