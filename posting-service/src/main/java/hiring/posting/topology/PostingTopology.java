package hiring.posting.topology;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ATS_SUBMISSIONS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.ROLE_COMMANDS;
import static hiring.contract.Topics.SUBMISSION_REFUSALS;
import static hiring.contract.Topics.roleCopies;

import hiring.posting.codec.IntakeStore;
import hiring.posting.codec.RoleStore;
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
import hiring.posting.store.IntakeEntry;
import hiring.posting.store.RoleEntry;
import hiring.streams.DeciderShell;
import hiring.streams.HeldStore;
import hiring.streams.ServiceTopology;
import hiring.streams.StateSerde;
import hiring.streams.States;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/** Roles, and the intake of applications for them. */
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
        .ingest("ingest-submissions", ATS_SUBMISSIONS, roleCopies(POSTING_SERVICE))
        .decide("decide-intake", intake())
        .emit("emit-applications", APPLICATIONS)
        .emit("emit-application-updates", APPLICATION_UPDATES)
        .emit("emit-submission-refusals", SUBMISSION_REFUSALS);
  }

  /** What decides about roles; also for whoever folds the log without Kafka Streams. */
  public static DeciderShell<Role, RoleCommand, RoleEvent, RoleRefusal> roles() {
    Serde<Role> serde =
        StateSerde.of(
            RoleEntry.getEncoder(), RoleEntry.getDecoder(), RoleStore::toAvro, RoleStore::fromAvro);
    return new DeciderShell<>(
        new RoleDecider(),
        States.keyed(RoleStore.ROLES, serde),
        RoleInbox::new,
        new RoleOutbox(),
        List.of());
  }

  /** What decides about the intake; also for whoever folds the log without Kafka Streams. */
  public static DeciderShell<Intake, IntakeCommand, IntakeEvent, IntakeRefusal> intake() {
    Serde<Intake> serde =
        StateSerde.of(
            IntakeEntry.getEncoder(),
            IntakeEntry.getDecoder(),
            IntakeStore::toAvro,
            IntakeStore::fromAvro);
    return new DeciderShell<>(
        new IntakeDecider(),
        States.keyed(IntakeStore.INTAKE, serde),
        IntakeInbox::new,
        new IntakeOutbox(),
        List.of(HeldStore.builder(RoleStore.KNOWN_ROLES)));
  }
}
