package hiring.posting.codec;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.posting.domain.CandidateHistory;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeRefusal.OfApplication;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.domain.KnownRole;
import hiring.posting.domain.Role;
import hiring.posting.domain.Standing;
import hiring.posting.store.CandidateEntry;
import hiring.posting.store.IntakeEntry;
import hiring.posting.store.KnownRoleEntry;
import hiring.posting.store.RoleEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreTest {

  private static final UUID CANDIDATE = Ids.derive("candidate/example");
  private static final Intake.Receipt RECEIPT =
      new Intake.Receipt(
          ROLE_ID,
          3,
          CANDIDATE,
          CANDIDATE,
          "greenhouse",
          "merge",
          NOW,
          NOW.plusMillis(7),
          Long.MIN_VALUE);
  private static final Intake.Receipt REPARENTED =
      new Intake.Receipt(
          ROLE_ID, 3, CANDIDATE, ROLE_ID, "greenhouse", "greenhouse", NOW, NOW.plusMillis(7), 1);
  private static final Standing PRISTINE =
      new Standing(Standing.Kind.OPEN, Instant.EPOCH, null, null);
  private static final Standing ONSITE =
      new Standing(
          Standing.Kind.REJECTED, NOW, new Standing.Stage("Onsite", NOW.minusSeconds(9)), null);
  private static final Standing FILLED =
      new Standing(
          Standing.Kind.OPEN,
          NOW,
          null,
          new Standing.Closing(CloseReason.FILLED, NOW.plusSeconds(1)));
  private static final Intake.Early EARLY = new Intake.Early(ONSITE, "greenhouse", NOW);
  private static final OfApplication REFUSAL =
      new OfApplication(
          Ids.derive("application/example"),
          NOW,
          "greenhouse",
          Reason.INVALID_FIELD,
          "evidence.resume",
          ROLE_ID,
          -1,
          NOW);
  private static final OfApplication UNKNOWN_ROLE =
      new OfApplication(
          REFUSAL.applicationId(), NOW, "api", Reason.UNKNOWN_ROLE, null, null, 7, NOW);

  @BeforeAll
  static void trust() {
    TrustedRecords.trust();
  }

  @ParameterizedTest
  @MethodSource("roles")
  void a_role_is_restored_as_it_was_stored(Role role) throws IOException {
    RoleEntry stored =
        RoleEntry.getDecoder().decode(RoleEntry.getEncoder().encode(RoleStore.toAvro(role)));
    assertThat(RoleStore.fromAvro(stored)).isEqualTo(role);
  }

  static Stream<Role> roles() {
    return Stream.of(
        new Role.Unknown(),
        new Role.Open(ROLE_ID, 1, TERMS, Set.of(), NOW),
        new Role.Open(ROLE_ID, 1, TERMS, Set.of(CANDIDATE, ROLE_ID), NOW),
        new Role.Closed(
            ROLE_ID, 2, TERMS, CloseReason.OTHER, Set.of(CANDIDATE), NOW, NOW.plusMillis(1)),
        new Role.Closed(ROLE_ID, 2, TERMS, CloseReason.BY_HAND, Set.of(), NOW, NOW.plusMillis(1)));
  }

  @ParameterizedTest
  @MethodSource("intakes")
  void an_intake_is_restored_as_it_was_stored(Intake intake) throws IOException {
    IntakeEntry stored =
        IntakeEntry.getDecoder()
            .decode(IntakeEntry.getEncoder().encode(IntakeStore.toAvro(intake)));
    assertThat(IntakeStore.fromAvro(stored)).isEqualTo(intake);
  }

  static Stream<Intake> intakes() {
    return Stream.of(
        new Intake.Unknown(),
        new Intake.Awaiting(EARLY),
        new Intake.Received(RECEIPT, PRISTINE),
        new Intake.Received(RECEIPT, ONSITE),
        new Intake.Received(RECEIPT, new Standing(Standing.Kind.HIRED, NOW, null, null)),
        new Intake.Received(REPARENTED, FILLED),
        new Intake.Refused(REFUSAL, null),
        new Intake.Refused(UNKNOWN_ROLE, EARLY),
        new Intake.Erased(NOW));
  }

  @Test
  void what_happened_to_a_candidate_is_restored_as_it_was_stored() throws IOException {
    for (CandidateHistory history :
        List.of(
            CandidateHistory.NONE,
            new CandidateHistory(NOW, null, null, Set.of(), null),
            new CandidateHistory(NOW, CANDIDATE, NOW.plusMillis(1), Set.of(), NOW.plusMillis(1)),
            new CandidateHistory(null, CANDIDATE, NOW, Set.of(ROLE_ID), NOW.minusMillis(1)))) {
      CandidateEntry stored =
          CandidateEntry.getDecoder()
              .decode(CandidateEntry.getEncoder().encode(CandidateStore.toAvro(history)));
      assertThat(CandidateStore.fromAvro(stored)).isEqualTo(history);
    }
  }

  @Test
  void a_known_role_is_restored_as_it_was_stored() throws IOException {
    KnownRole role = new KnownRole(ROLE_ID, 3, true, NOW, TERMS.externalRefs());
    KnownRoleEntry stored =
        KnownRoleEntry.getDecoder()
            .decode(KnownRoleEntry.getEncoder().encode(RoleStore.toAvro(role)));
    assertThat(RoleStore.fromAvro(stored)).isEqualTo(role);
    KnownRole bare = new KnownRole(ROLE_ID, 4, false, NOW, List.of());
    assertThat(RoleStore.fromAvro(RoleStore.toAvro(bare))).isEqualTo(bare);
  }

  @Test
  void a_received_application_takes_less_than_a_hundred_bytes() throws IOException {
    assertThat(
            IntakeEntry.getEncoder()
                .encode(IntakeStore.toAvro(new Intake.Received(RECEIPT, PRISTINE)))
                .remaining())
        .isLessThan(100);
  }
}
