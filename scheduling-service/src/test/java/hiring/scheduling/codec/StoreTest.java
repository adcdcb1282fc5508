package hiring.scheduling.codec;

import static hiring.scheduling.Examples.LOOP;
import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.Examples;
import hiring.scheduling.domain.Absences;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Availability;
import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Bookings;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.Declined;
import hiring.scheduling.domain.Freed;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.KnownLoop;
import hiring.scheduling.domain.LastSearch;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolPiece;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.Routing;
import hiring.scheduling.domain.Span;
import hiring.scheduling.domain.Training;
import hiring.scheduling.domain.Travel;
import hiring.scheduling.domain.Wishes;
import hiring.scheduling.domain.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreTest {

  private static final Days DAYS =
      new Days(LocalDate.parse("2028-02-29"), LocalDate.parse("2028-03-01"));

  private static final Candidacy CANDIDACY = new Candidacy(application(1), ROLE, 1, "greenhouse");
  private static final LoopShape SHAPE = LoopShape.of(LoopCodec.fromAvro(LOOP), "Europe/Vienna");
  private static final Shortage SHORTAGE = new Shortage(Shortage.Reason.SKILL, "design");
  private static final Wishes WISHES =
      new Wishes(SHAPE.loop().id(), SHAPE.availability(), List.of());
  private static final Availability AVAILABILITY =
      new Availability(
          ZoneId.of("Asia/Kathmandu"),
          List.of(new Span(1_900_000, 1_900_010), new Span(1_900_020, 1_900_030)),
          1_900_001,
          List.of(new Span(1_900_002, 1_900_003)));
  private static final List<Declined> DECLINED = List.of(new Declined("coding", "interviewer-3"));
  private static final Pass PASS = new Pass(CANDIDACY, "Europe/Vienna");
  private static final Arrangement WAITING =
      new Arrangement.Waiting(CANDIDACY, WISHES, SHAPE.id(), NOW, SHORTAGE, 2, List.of());
  private static final List<ArrangedSession> SESSIONS =
      List.of(
          new ArrangedSession(
              "coding",
              NOW,
              NOW.plusSeconds(3600),
              ZoneId.of("Europe/Vienna"),
              List.of("interviewer-1", "interviewer-2"),
              List.of(
                  new ArrangedSession.Trainee("interviewer-4", Part.SHADOW, "coding"),
                  new ArrangedSession.Trainee("interviewer-5", Part.REVERSE_SHADOW, "coding"))));

  @ParameterizedTest
  @MethodSource
  void a_piece_of_a_pool_is_restored_as_it_was_stored(PoolPiece piece) {
    assertThat(restored(PoolStore.serde(), piece)).isEqualTo(piece);
    assertThat(PoolStore.fromAvro(PoolStore.toAvro(piece)).key()).isEqualTo(piece.key());
  }

  static Stream<PoolPiece> a_piece_of_a_pool_is_restored_as_it_was_stored() {
    return Stream.of(
        InterviewerCodec.fromAvro(Examples.interviewer("a", "Asia/Kolkata", "coding")),
        new Interviewer(
            "b",
            "Interviewer b",
            "Europe/Berlin",
            List.of("coding", "design"),
            List.of(new WorkingHours(DayOfWeek.SUNDAY, 0, 1440)),
            3,
            8,
            List.of(new Training("leadership", 2, 1)),
            List.of(new Travel(DAYS, "America/New_York")),
            List.of(DAYS, DAYS),
            30,
            250),
        new Absences(
            "a",
            new TreeMap<>(Map.of("holiday", new Span(1, 2), "illness", new Span(3, 4))),
            new TreeMap<>(Map.of("own", List.of(new Span(5, 6), new Span(8, 9))))),
        new Bookings(
            "a",
            List.of(
                new Booking(application(1), 1_900_000, 1_900_004),
                new Booking(application(2), 1_900_004, 1_900_006, Part.SHADOW, "coding"),
                new Booking(application(3), 1_900_006, 1_900_008, Part.REVERSE_SHADOW, "coding")),
            new TreeMap<>(Map.of("coding", new Bookings.Learned(3, 1))),
            17),
        new KnownLoop(SHAPE.loop()),
        WAITING,
        new Arrangement.Waiting(
            CANDIDACY,
            new Wishes(SHAPE.loop().id(), AVAILABILITY, DECLINED),
            SHAPE.id(),
            NOW,
            new Shortage(Shortage.Reason.OTHER, null),
            0,
            SESSIONS),
        new Arrangement.Booked(CANDIDACY, WISHES, 1, SESSIONS, NOW),
        new Arrangement.Cancelled(CANDIDACY, 2, CancelReason.COORDINATOR, SESSIONS, NOW),
        new Arrangement.Cancelled(CANDIDACY, 0, CancelReason.ERASED, List.of(), NOW),
        new LastSearch(
            new LoopShape(SHAPE.loop(), AVAILABILITY, SESSIONS, DECLINED),
            SHORTAGE,
            NOW,
            new Freed(1)),
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
    assertThat(bytes(PoolStore.serde(), WAITING)).hasSizeLessThan(140);
    assertThat(bytes(RoutingStore.routings(), new Routing.Routed(POOL, PASS))).hasSizeLessThan(90);
  }

  private static <T> T restored(Serde<T> serde, T value) {
    return serde.deserializer().deserialize("store", bytes(serde, value));
  }

  private static <T> byte[] bytes(Serde<T> serde, T value) {
    return serde.serializer().serialize("store", value);
  }
}
