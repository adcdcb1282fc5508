package hiring.contract;

import static hiring.contract.Topic.Audience.INTERNAL;
import static hiring.contract.Topic.Audience.PUBLIC;
import static hiring.contract.Topic.FOR_EVER;
import static hiring.contract.Topic.Key.APPLICATION_ID;
import static hiring.contract.Topic.Key.AS_CAME;
import static hiring.contract.Topic.Key.CANDIDATE_ID;
import static hiring.contract.Topic.Key.COMMAND_ID;
import static hiring.contract.Topic.Key.DEAD_LETTER_ID;
import static hiring.contract.Topic.Key.NOTIFICATION_ID;
import static hiring.contract.Topic.Key.POOL_ID;
import static hiring.contract.Topic.Key.ROLE_ID;
import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topic.Time.LOG_APPEND;
import static hiring.contract.Topic.Time.OF_CAUSE;

import hiring.contract.Topic.Owner;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationReparented;
import hiring.events.ApplicationStageChanged;
import hiring.events.ApplicationSubmitted;
import hiring.events.ApplicationWithdrawn;
import hiring.events.CandidateErased;
import hiring.events.CandidateMerged;
import hiring.events.CloseRole;
import hiring.events.CommandAnswered;
import hiring.events.DeadLetterRedriven;
import hiring.events.DecideReferral;
import hiring.events.EnrichmentFailed;
import hiring.events.EnrichmentGivenUp;
import hiring.events.EnrichmentResumed;
import hiring.events.EraseCandidate;
import hiring.events.ErasureSubmitted;
import hiring.events.FetchFailed;
import hiring.events.FetchSucceeded;
import hiring.events.FillOpening;
import hiring.events.FreeOpening;
import hiring.events.HireSubmitted;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.InterviewerRegistered;
import hiring.events.MergeCandidate;
import hiring.events.NotificationEnriched;
import hiring.events.NotificationKept;
import hiring.events.NotificationSubmitted;
import hiring.events.OpeningFilled;
import hiring.events.OpeningFreed;
import hiring.events.PostRole;
import hiring.events.RegisterInterviewer;
import hiring.events.RejectionSubmitted;
import hiring.events.ReleaseInterview;
import hiring.events.ReopeningSubmitted;
import hiring.events.RequestInterview;
import hiring.events.RetryEnrichment;
import hiring.events.RetryWaitlist;
import hiring.events.ReviseRole;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.StageChangeSubmitted;
import hiring.events.SubmissionRefused;
import hiring.events.WithdrawalSubmitted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/**
 * The catalogue of topics: one writer each, except the inbox {@link #ATS_SUBMISSIONS}, where third
 * parties write. {@link #REDRIVES} has one too, though not the service that creates it.
 */
public final class Topics {

  /**
   * Partitions of every topic; changing it scatters state, so services refuse to start on any other
   * number.
   */
  public static final int PARTITIONS = 4;

  private static final List<Class<? extends SpecificRecord>> ROLE_EVENTS =
      List.of(
          RolePosted.class,
          RoleRevised.class,
          OpeningFilled.class,
          OpeningFreed.class,
          RoleClosed.class);

  public static final Topic ROLE_COMMANDS =
      inbox(
          "hiring.role-commands",
          POSTING_SERVICE,
          ROLE_ID,
          List.of(
              PostRole.class,
              ReviseRole.class,
              CloseRole.class,
              FillOpening.class,
              FreeOpening.class));

  public static final Topic ROLES = facts("hiring.roles", POSTING_SERVICE, ROLE_ID, ROLE_EVENTS);

  public static final Topic ATS_SUBMISSIONS =
      inbox(
          "hiring.ats-submissions",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(
              ApplicationSubmitted.class,
              StageChangeSubmitted.class,
              RejectionSubmitted.class,
              WithdrawalSubmitted.class,
              ReopeningSubmitted.class,
              HireSubmitted.class,
              ErasureSubmitted.class));

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
      facts(
          "hiring.application-updates",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(
              ApplicationStageChanged.class,
              ApplicationRejected.class,
              ApplicationWithdrawn.class,
              ApplicationReopened.class,
              ApplicationHired.class,
              ApplicationClosed.class,
              ApplicationReparented.class,
              ApplicationErased.class));

  public static final Topic CANDIDATE_COMMANDS =
      inbox(
          "hiring.candidate-commands",
          POSTING_SERVICE,
          CANDIDATE_ID,
          List.of(EraseCandidate.class, MergeCandidate.class));

  public static final Topic CANDIDATE_UPDATES =
      facts(
          "hiring.candidate-updates",
          POSTING_SERVICE,
          CANDIDATE_ID,
          List.of(CandidateErased.class, CandidateMerged.class));

  /**
   * Each candidate update once in every partition: a candidate's applications are in any of them.
   */
  public static final Topic CANDIDATE_COPIES =
      new Topic(
          "hiring.posting-service-candidate-copies",
          POSTING_SERVICE,
          CANDIDATE_ID,
          List.of(CandidateErased.class, CandidateMerged.class),
          FOR_EVER,
          false,
          OF_CAUSE,
          INTERNAL);

  /**
   * What ATSs say with ids alone, and how fetching the rest went: in one line, so that the outcome
   * of an attempt meets what it is about.
   */
  public static final Topic ATS_NOTIFICATIONS =
      inbox(
          "hiring.ats-notifications",
          POSTING_SERVICE,
          NOTIFICATION_ID,
          List.of(
              NotificationSubmitted.class,
              FetchSucceeded.class,
              FetchFailed.class,
              RetryEnrichment.class));

  public static final Topic NOTIFICATION_UPDATES =
      new Topic(
          "hiring.notification-updates",
          POSTING_SERVICE,
          NOTIFICATION_ID,
          List.of(
              NotificationKept.class,
              EnrichmentFailed.class,
              NotificationEnriched.class,
              EnrichmentGivenUp.class,
              EnrichmentResumed.class),
          Duration.ofDays(90),
          false,
          OF_CAUSE,
          PUBLIC);

  public static final Topic SCREENING_COMMANDS =
      inbox(
          "hiring.screening-commands",
          SCREENING_SERVICE,
          APPLICATION_ID,
          List.of(DecideReferral.class));

  public static final Topic SCREENINGS =
      facts(
          "hiring.screenings",
          SCREENING_SERVICE,
          APPLICATION_ID,
          List.of(ScreenPassed.class, ScreenFailed.class, ScreenReferred.class));

  public static final Topic SCHEDULING_COMMANDS =
      inbox(
          "hiring.scheduling-commands",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(RegisterInterviewer.class, RetryWaitlist.class));

  public static final Topic INTERVIEWER_POOLS =
      facts(
          "hiring.interviewer-pools",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(InterviewerRegistered.class));

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
      facts(
          "hiring.interviews",
          SCHEDULING_SERVICE,
          APPLICATION_ID,
          List.of(InterviewScheduled.class, InterviewWaitlisted.class, InterviewCancelled.class));

  /**
   * Who has sent which dead letter again, and when. Written by {@code ./hiring redrive} alone, in
   * the transaction that sends; kept for three times as long as a dead letter, so that none can be
   * sent a second time.
   */
  public static final Topic REDRIVES =
      new Topic(
          "hiring.redrives",
          POSTING_SERVICE,
          DEAD_LETTER_ID,
          List.of(DeadLetterRedriven.class),
          Duration.ofDays(90),
          false,
          LOG_APPEND,
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
          CANDIDATE_COMMANDS,
          CANDIDATE_UPDATES,
          CANDIDATE_COPIES,
          ATS_NOTIFICATIONS,
          NOTIFICATION_UPDATES,
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
          deadLetters(SCHEDULING_SERVICE),
          REDRIVES);

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

  /** What a service is told or asked: its writers' clocks count for nothing. */
  private static Topic inbox(
      String name, Owner owner, Topic.Key key, List<Class<? extends SpecificRecord>> records) {
    return new Topic(name, owner, key, records, Duration.ofDays(7), false, LOG_APPEND, PUBLIC);
  }

  /** What became true; kept for ever, at the time of its cause. */
  private static Topic facts(
      String name, Owner owner, Topic.Key key, List<Class<? extends SpecificRecord>> records) {
    return new Topic(name, owner, key, records, FOR_EVER, false, OF_CAUSE, PUBLIC);
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
        ROLE_EVENTS,
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
