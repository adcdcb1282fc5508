package hiring.contract;

import static hiring.contract.Topic.Audience.INTERNAL;
import static hiring.contract.Topic.Audience.PUBLIC;
import static hiring.contract.Topic.FOR_EVER;
import static hiring.contract.Topic.Key.APPLICATION_ID;
import static hiring.contract.Topic.Key.CANDIDATE_ID;
import static hiring.contract.Topic.Key.DEAD_LETTER_ID;
import static hiring.contract.Topic.Key.NOTIFICATION_ID;
import static hiring.contract.Topic.Key.ROLE_ID;
import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Time.LOG_APPEND;
import static hiring.contract.Topic.Time.OF_CAUSE;
import static hiring.contract.Topic.facts;
import static hiring.contract.Topic.inbox;

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
import hiring.events.DeadLetterRedriven;
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
import hiring.events.MergeCandidate;
import hiring.events.NotificationEnriched;
import hiring.events.NotificationKept;
import hiring.events.NotificationSubmitted;
import hiring.events.OpeningFilled;
import hiring.events.OpeningFreed;
import hiring.events.PostRole;
import hiring.events.RejectionSubmitted;
import hiring.events.ReopeningSubmitted;
import hiring.events.RetryEnrichment;
import hiring.events.ReviseRole;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.StageChangeSubmitted;
import hiring.events.SubmissionRefused;
import hiring.events.WithdrawalSubmitted;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What posting-service writes, and what is written for it. See {@link Topics}. */
final class PostingTopics {

  static final List<Class<? extends SpecificRecord>> ROLE_EVENTS =
      List.of(
          RolePosted.class,
          RoleRevised.class,
          OpeningFilled.class,
          OpeningFreed.class,
          RoleClosed.class);

  static final Topic ROLE_COMMANDS =
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

  static final Topic ROLES = facts("hiring.roles", POSTING_SERVICE, ROLE_ID, ROLE_EVENTS);

  static final Topic ATS_SUBMISSIONS =
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

  static final Topic SUBMISSION_REFUSALS =
      new Topic(
          "hiring.submission-refusals",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(SubmissionRefused.class),
          Duration.ofDays(90),
          false,
          OF_CAUSE,
          PUBLIC);

  static final Topic APPLICATIONS =
      new Topic(
          "hiring.applications",
          POSTING_SERVICE,
          APPLICATION_ID,
          List.of(ApplicationReceived.class),
          FOR_EVER,
          true,
          OF_CAUSE,
          PUBLIC);

  static final Topic APPLICATION_UPDATES =
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

  static final Topic CANDIDATE_COMMANDS =
      inbox(
          "hiring.candidate-commands",
          POSTING_SERVICE,
          CANDIDATE_ID,
          List.of(EraseCandidate.class, MergeCandidate.class));

  static final Topic CANDIDATE_UPDATES =
      facts(
          "hiring.candidate-updates",
          POSTING_SERVICE,
          CANDIDATE_ID,
          List.of(CandidateErased.class, CandidateMerged.class));

  static final Topic CANDIDATE_COPIES =
      new Topic(
          "hiring.posting-service-candidate-copies",
          POSTING_SERVICE,
          CANDIDATE_ID,
          List.of(CandidateErased.class, CandidateMerged.class),
          FOR_EVER,
          false,
          OF_CAUSE,
          INTERNAL);

  static final Topic ATS_NOTIFICATIONS =
      inbox(
          "hiring.ats-notifications",
          POSTING_SERVICE,
          NOTIFICATION_ID,
          List.of(
              NotificationSubmitted.class,
              FetchSucceeded.class,
              FetchFailed.class,
              RetryEnrichment.class));

  static final Topic NOTIFICATION_UPDATES =
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

  static final Topic REDRIVES =
      new Topic(
          "hiring.redrives",
          POSTING_SERVICE,
          DEAD_LETTER_ID,
          List.of(DeadLetterRedriven.class),
          Duration.ofDays(90),
          false,
          LOG_APPEND,
          PUBLIC);

  private PostingTopics() {}
}
