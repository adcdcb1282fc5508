package hiring.posting.topology;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ATS_NOTIFICATIONS;
import static hiring.contract.Topics.ATS_SUBMISSIONS;
import static hiring.contract.Topics.CANDIDATE_COMMANDS;
import static hiring.contract.Topics.CANDIDATE_COPIES;
import static hiring.contract.Topics.CANDIDATE_UPDATES;
import static hiring.contract.Topics.NOTIFICATION_UPDATES;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.ROLE_COMMANDS;
import static hiring.contract.Topics.SUBMISSION_REFUSALS;
import static hiring.contract.Topics.roleCopies;

import hiring.posting.codec.CandidateStore;
import hiring.posting.codec.RoleStore;
import hiring.posting.domain.CandidateCommand;
import hiring.posting.domain.CandidateDecider;
import hiring.posting.domain.CandidateEvent;
import hiring.posting.domain.CandidateHistory;
import hiring.posting.domain.CandidateRefusal;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.EnrichmentCommand;
import hiring.posting.domain.EnrichmentDecider;
import hiring.posting.domain.EnrichmentEvent;
import hiring.posting.domain.EnrichmentRefusal;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeCommand;
import hiring.posting.domain.IntakeDecider;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.domain.IntakeRefusal;
import hiring.posting.domain.Role;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.RoleDecider;
import hiring.posting.domain.RoleEvent;
import hiring.posting.domain.RoleRefusal;
import hiring.posting.domain.TermsCheck;
import hiring.posting.queries.LuceneSyntax;
import hiring.posting.store.RoleEntry;
import hiring.streams.DeciderShell;
import hiring.streams.HeldStore;
import hiring.streams.ServiceTopology;
import hiring.streams.StateSerde;
import hiring.streams.States;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;

/** Roles, candidates, and the intake of applications. */
public final class PostingTopology {

  private PostingTopology() {}

  /** Writes the topology; the same in production and in tests. */
  public static void build(ServiceTopology streams) {
    streams
        .ingest("ingest-role-commands", ROLE_COMMANDS)
        .decide("decide-role", roles())
        .emit("emit-roles", ROLES)
        .copy("copy-roles", roleCopies(POSTING_SERVICE))
        .answer("answer-role-commands");
    streams
        .ingest("ingest-candidate-commands", CANDIDATE_COMMANDS)
        .decide("decide-candidate", candidates())
        .emit("emit-candidate-updates", CANDIDATE_UPDATES)
        .copy("copy-candidate-updates", CANDIDATE_COPIES)
        .answer("answer-candidate-commands");
    streams
        .ingest(
            "ingest-submissions", ATS_SUBMISSIONS, roleCopies(POSTING_SERVICE), CANDIDATE_COPIES)
        .decide("decide-intake", intake())
        .emit("emit-applications", APPLICATIONS)
        .emit("emit-application-updates", APPLICATION_UPDATES)
        .emit("emit-submission-refusals", SUBMISSION_REFUSALS)
        .emit("emit-openings", ROLE_COMMANDS);
    streams
        .ingest("ingest-notifications", ATS_NOTIFICATIONS)
        .decide("decide-notification", notifications())
        .emit("emit-notification-updates", NOTIFICATION_UPDATES)
        .answer("answer-notification-commands");
  }

  /** What decides about roles; also for whoever folds the log without Kafka Streams. */
  public static DeciderShell<Role, RoleCommand, RoleEvent, RoleRefusal> roles() {
    Serde<Role> serde =
        StateSerde.of(
            RoleEntry.getEncoder(), RoleEntry.getDecoder(), RoleStore::toAvro, RoleStore::fromAvro);
    return new DeciderShell<>(
        new RoleDecider(new TermsCheck(new LuceneSyntax())),
        States.keyed(RoleStore.ROLES, serde),
        RoleInbox::new,
        new RoleOutbox(),
        List.of());
  }

  /** What decides about candidates; also for whoever folds the log without Kafka Streams. */
  public static DeciderShell<CandidateHistory, CandidateCommand, CandidateEvent, CandidateRefusal>
      candidates() {
    return new DeciderShell<>(
        new CandidateDecider(),
        States.keyed(CandidateStore.CANDIDATES, KnownCandidates.SERDE),
        CandidateInbox::new,
        new CandidateOutbox(),
        List.of());
  }

  /** What decides about the intake; also for whoever folds the log without Kafka Streams. */
  public static DeciderShell<Intake, IntakeCommand, IntakeEvent, IntakeRefusal> intake() {
    return new DeciderShell<>(
        new IntakeDecider(),
        new IntakeStates(),
        IntakeInbox::new,
        new IntakeOutbox(),
        Stream.concat(
                Stream.of(HeldStore.builder(RoleStore.KNOWN_ROLES)),
                KnownCandidates.stores().stream())
            .toList());
  }

  /** What decides about notifications; also for whoever folds the log without Kafka Streams. */
  public static DeciderShell<Enrichment, EnrichmentCommand, EnrichmentEvent, EnrichmentRefusal>
      notifications() {
    return new DeciderShell<>(
        new EnrichmentDecider(),
        new NotificationStates(),
        NotificationInbox::new,
        new NotificationOutbox(),
        List.of());
  }
}
