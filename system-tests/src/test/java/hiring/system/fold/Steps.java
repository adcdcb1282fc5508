package hiring.system.fold;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ATS_NOTIFICATIONS;
import static hiring.contract.Topics.ATS_SUBMISSIONS;
import static hiring.contract.Topics.CANDIDATE_COMMANDS;
import static hiring.contract.Topics.CANDIDATE_COPIES;
import static hiring.contract.Topics.CANDIDATE_UPDATES;
import static hiring.contract.Topics.INTERVIEWER_POOLS;
import static hiring.contract.Topics.INTERVIEWS;
import static hiring.contract.Topics.NOTIFICATION_UPDATES;
import static hiring.contract.Topics.POOL_REQUESTS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.ROLE_COMMANDS;
import static hiring.contract.Topics.SCHEDULING_COMMANDS;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.SCREENING_COMMANDS;
import static hiring.contract.Topics.SUBMISSION_REFUSALS;
import static hiring.contract.Topics.roleCopies;

import hiring.posting.topology.PostingTopology;
import hiring.scheduling.topology.SchedulingTopology;
import hiring.screening.topology.ScreeningTopology;
import java.util.List;
import java.util.Map;

/** All steps of all services; a test compares them with the services' topologies. */
final class Steps {

  static final List<Step> ALL =
      List.of(
          new Deciding<>(
              "decide-role",
              POSTING_SERVICE,
              PostingTopology.roles(),
              List.of(ROLE_COMMANDS),
              List.of(ROLES),
              Map.of(ROLES, roleCopies(POSTING_SERVICE)),
              true),
          new Deciding<>(
              "decide-candidate",
              POSTING_SERVICE,
              PostingTopology.candidates(),
              List.of(CANDIDATE_COMMANDS),
              List.of(CANDIDATE_UPDATES),
              Map.of(CANDIDATE_UPDATES, CANDIDATE_COPIES),
              true),
          new Deciding<>(
              "decide-intake",
              POSTING_SERVICE,
              PostingTopology.intake(),
              List.of(roleCopies(POSTING_SERVICE), CANDIDATE_COPIES, ATS_SUBMISSIONS),
              List.of(APPLICATIONS, APPLICATION_UPDATES, SUBMISSION_REFUSALS, ROLE_COMMANDS),
              Map.of(),
              false),
          new Deciding<>(
              "decide-notification",
              POSTING_SERVICE,
              PostingTopology.notifications(),
              List.of(ATS_NOTIFICATIONS),
              List.of(NOTIFICATION_UPDATES),
              Map.of(),
              true),
          new Passing("copy-roles", SCREENING_SERVICE, ROLES, roleCopies(SCREENING_SERVICE), true),
          new Deciding<>(
              "decide-screening",
              SCREENING_SERVICE,
              ScreeningTopology.screening(),
              List.of(
                  roleCopies(SCREENING_SERVICE),
                  APPLICATIONS,
                  APPLICATION_UPDATES,
                  SCREENING_COMMANDS),
              List.of(SCREENINGS),
              Map.of(),
              true),
          new Passing(
              "copy-roles", SCHEDULING_SERVICE, ROLES, roleCopies(SCHEDULING_SERVICE), true),
          new Deciding<>(
              "decide-routing",
              SCHEDULING_SERVICE,
              SchedulingTopology.routing(),
              List.of(roleCopies(SCHEDULING_SERVICE), SCREENINGS, APPLICATION_UPDATES),
              List.of(POOL_REQUESTS),
              Map.of(),
              false),
          new Passing(
              "queue-scheduling-commands",
              SCHEDULING_SERVICE,
              SCHEDULING_COMMANDS,
              POOL_REQUESTS,
              false),
          new Deciding<>(
              "decide-pool",
              SCHEDULING_SERVICE,
              SchedulingTopology.pools(),
              List.of(POOL_REQUESTS),
              List.of(INTERVIEWER_POOLS, INTERVIEWS),
              Map.of(),
              true));

  private Steps() {}
}
