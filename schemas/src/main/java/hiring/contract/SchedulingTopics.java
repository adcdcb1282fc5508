package hiring.contract;

import static hiring.contract.Topic.Audience.INTERNAL;
import static hiring.contract.Topic.Key.APPLICATION_ID;
import static hiring.contract.Topic.Key.POOL_ID;
import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topic.Time.LOG_APPEND;
import static hiring.contract.Topic.facts;
import static hiring.contract.Topic.inbox;

import hiring.events.BlockTime;
import hiring.events.BusyTimesImported;
import hiring.events.CancelInterview;
import hiring.events.DeclineSession;
import hiring.events.ImportBusyTimes;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.InterviewerRegistered;
import hiring.events.RegisterInterviewer;
import hiring.events.ReleaseInterview;
import hiring.events.RequestInterview;
import hiring.events.RescheduleInterview;
import hiring.events.RetryWaitlist;
import hiring.events.SetAvailability;
import hiring.events.TimeBlocked;
import hiring.events.TimeUnblocked;
import hiring.events.UnblockTime;
import java.time.Duration;
import java.util.List;

/** What scheduling-service writes. See {@link Topics}. */
final class SchedulingTopics {

  static final Topic SCHEDULING_COMMANDS =
      inbox(
          "hiring.scheduling-commands",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(
              RegisterInterviewer.class,
              BlockTime.class,
              UnblockTime.class,
              ImportBusyTimes.class,
              SetAvailability.class,
              DeclineSession.class,
              RescheduleInterview.class,
              CancelInterview.class,
              RetryWaitlist.class));

  static final Topic INTERVIEWER_POOLS =
      facts(
          "hiring.interviewer-pools",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(
              InterviewerRegistered.class,
              TimeBlocked.class,
              TimeUnblocked.class,
              BusyTimesImported.class));

  static final Topic POOL_REQUESTS =
      new Topic(
          "hiring.scheduling-service-pool-requests",
          SCHEDULING_SERVICE,
          POOL_ID,
          List.of(
              RequestInterview.class,
              ReleaseInterview.class,
              RegisterInterviewer.class,
              BlockTime.class,
              UnblockTime.class,
              ImportBusyTimes.class,
              SetAvailability.class,
              DeclineSession.class,
              RescheduleInterview.class,
              CancelInterview.class,
              RetryWaitlist.class),
          Duration.ofDays(7),
          false,
          LOG_APPEND,
          INTERNAL);

  static final Topic INTERVIEWS =
      facts(
          "hiring.interviews",
          SCHEDULING_SERVICE,
          APPLICATION_ID,
          List.of(
              InterviewScheduled.class,
              InterviewRescheduled.class,
              InterviewWaitlisted.class,
              InterviewCancelled.class));

  private SchedulingTopics() {}
}
