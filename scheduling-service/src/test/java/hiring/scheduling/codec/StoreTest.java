package hiring.scheduling.codec;

import static hiring.scheduling.Examples.LOOP;
import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.Examples;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Freed;
import hiring.scheduling.domain.LastSearch;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolPiece;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.Routing;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreTest {

  private static final Candidacy CANDIDACY = new Candidacy(application(1), ROLE, 1, "greenhouse");
  private static final LoopShape SHAPE = LoopShape.of(LoopCodec.fromAvro(LOOP), "Europe/Vienna");
  private static final Shortage SHORTAGE = new Shortage(Shortage.Reason.SKILL, "design");
  private static final Pass PASS = new Pass(CANDIDACY, "Europe/Vienna");
  private static final Arrangement WAITING =
      new Arrangement.Waiting(CANDIDACY, SHAPE.id(), NOW, SHORTAGE, 2);
  private static final List<ArrangedSession> SESSIONS =
      List.of(
          new ArrangedSession(
              "coding",
              NOW,
              NOW.plusSeconds(3600),
              ZoneId.of("Europe/Vienna"),
              List.of("interviewer-1", "interviewer-2")));

  @ParameterizedTest
  @MethodSource
  void a_piece_of_a_pool_is_restored_as_it_was_stored(PoolPiece piece) {
    assertThat(restored(PoolStore.serde(), piece)).isEqualTo(piece);
    assertThat(PoolStore.fromAvro(PoolStore.toAvro(piece)).key()).isEqualTo(piece.key());
  }

  static Stream<PoolPiece> a_piece_of_a_pool_is_restored_as_it_was_stored() {
    return Stream.of(
        Calendar.of(
            InterviewerCodec.fromAvro(Examples.interviewer("a", "Asia/Kolkata", "coding")),
            List.of(
                new Booking(application(1), 1_900_000, 1_900_004),
                new Booking(application(2), 1_900_004, 1_900_006))),
        WAITING,
        new Arrangement.Waiting(
            CANDIDACY, SHAPE.id(), NOW, new Shortage(Shortage.Reason.OTHER, null), 0),
        new Arrangement.Booked(CANDIDACY, 1, SESSIONS, NOW),
        new Arrangement.Cancelled(CANDIDACY, 2, CancelReason.WITHDRAWN, SESSIONS),
        new Arrangement.Cancelled(CANDIDACY, 0, CancelReason.ERASED, List.of()),
        new LastSearch(SHAPE, SHORTAGE, NOW, new Freed(7)),
        new LastSearch(LoopShape.of(SHAPE.loop(), null), SHORTAGE, NOW, new Freed(0)),
        new Freed(3));
  }

  @ParameterizedTest
  @MethodSource
  void a_routing_is_restored_as_it_was_stored(Routing routing) {
    assertThat(restored(RoutingStore.routings(), routing)).isEqualTo(routing);
  }

  static Stream<Routing> a_routing_is_restored_as_it_was_stored() {
    return Stream.of(
        new Routing.Unknown(),
        new Routing.AwaitingRole(PASS),
        new Routing.AwaitingRole(new Pass(CANDIDACY, null)),
        new Routing.Routed(POOL, PASS),
        new Routing.Ended(POOL, PASS),
        new Routing.Ended(null, PASS),
        new Routing.Ended(null, null),
        new Routing.Erased());
  }

  @Test
  void a_roles_version_is_restored_as_it_was_stored() {
    RoleVersion role = new RoleVersion(3, POOL, SHAPE.loop());
    assertThat(restored(RoutingStore.roleVersions(), role)).isEqualTo(role);
  }

  @Test
  void one_who_waits_and_one_who_was_routed_take_little() {
    assertThat(bytes(PoolStore.serde(), WAITING)).hasSizeLessThan(100);
    assertThat(bytes(RoutingStore.routings(), new Routing.Routed(POOL, PASS))).hasSizeLessThan(90);
  }

  private static <T> T restored(Serde<T> serde, T value) {
    return serde.deserializer().deserialize("store", bytes(serde, value));
  }

  private static <T> byte[] bytes(Serde<T> serde, T value) {
    return serde.serializer().serialize("store", value);
  }
}
