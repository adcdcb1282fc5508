package hiring.posting.codec;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeRefusal.OfApplication;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.domain.KnownRole;
import hiring.posting.domain.Role;
import hiring.posting.store.IntakeEntry;
import hiring.posting.store.KnownRoleEntry;
import hiring.posting.store.RoleEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreTest {

  private static final UUID CANDIDATE = Ids.derive("candidate/example");
  private static final Instant WITHDRAWN_AT = NOW.plusSeconds(1);
  private static final Intake.Receipt RECEIPT =
      new Intake.Receipt(ROLE_ID, 3, CANDIDATE, "greenhouse", NOW, Long.MIN_VALUE);
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
        new Role.Open(ROLE_ID, 1, TERMS, NOW),
        new Role.Closed(ROLE_ID, 2, TERMS, CloseReason.OTHER, NOW, NOW.plusMillis(1)),
        new Role.Closed(ROLE_ID, 2, TERMS, CloseReason.BY_HAND, NOW, NOW.plusMillis(1)));
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
        new Intake.AwaitingApplication(WITHDRAWN_AT),
        new Intake.Received(RECEIPT),
        new Intake.Withdrawn(RECEIPT, WITHDRAWN_AT),
        new Intake.Refused(REFUSAL, null),
        new Intake.Refused(UNKNOWN_ROLE, WITHDRAWN_AT));
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
                .encode(IntakeStore.toAvro(new Intake.Received(RECEIPT)))
                .remaining())
        .isLessThan(100);
  }
}
