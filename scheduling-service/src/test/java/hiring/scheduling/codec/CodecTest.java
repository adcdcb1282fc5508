package hiring.scheduling.codec;

import static hiring.scheduling.Examples.LOOP;
import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ScreenFailed;
import hiring.events.TraineePart;
import hiring.events.Weekday;
import hiring.scheduling.Examples;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.InterviewLoop;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Pass;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.RescheduleReason;
import hiring.scheduling.domain.RoleVersion;
import hiring.scheduling.domain.RoutingCommand;
import hiring.scheduling.domain.RoutingEvent;
import hiring.scheduling.domain.Training;
import hiring.scheduling.domain.Travel;
import hiring.scheduling.domain.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class CodecTest {

  private static final UUID CAUSE = Ids.derive("event/cause");
  private static final Candidacy CANDIDACY = new Candidacy(application(1), ROLE, 1, "greenhouse");
  private static final InterviewLoop THE_LOOP = LoopCodec.fromAvro(LOOP);
  private static final LoopShape SHAPE = LoopShape.of(THE_LOOP, "Europe/Vienna");
  private static final Days LEAP_DAY =
      new Days(LocalDate.parse("2028-02-29"), LocalDate.parse("2028-03-01"));
  private static final Interviewer INTERVIEWER =
      new Interviewer(
          "interviewer-1",
          "Interviewer 1",
          "Europe/Berlin",
          List.of("coding", "system-design"),
          List.of(new WorkingHours(DayOfWeek.MONDAY, 540, 1020), new WorkingHours(null, 0, 1440)),
          3,
          8,
          List.of(new Training("leadership", 2, 1)),
          List.of(new Travel(LEAP_DAY, "Asia/Kathmandu")),
          List.of(LEAP_DAY),
          30,
          250);

  @Test
  void an_interviewer_comes_back_as_they_went() {
    assertThat(InterviewerCodec.fromAvro(InterviewerCodec.toAvro(INTERVIEWER)))
        .isEqualTo(INTERVIEWER);
  }

  @Test
  void a_loop_comes_back_as_it_went_but_for_what_only_people_read() {
    assertThat(LoopCodec.fromAvro(LoopCodec.toAvro(THE_LOOP))).isEqualTo(THE_LOOP);
    assertThat(LoopCodec.fromAvro(LoopCodec.toEntry(THE_LOOP))).isEqualTo(THE_LOOP);
    assertThat(LoopCodec.toAvro(THE_LOOP).getSessions())
        .allSatisfy(session -> assertThat(session.getCitation()).isEmpty());
  }

  @Test
  void a_record_of_another_kind_is_no_command_and_no_role() {
    assertThat(PoolCodec.command(Examples.passed(1))).isEmpty();
    assertThat(RoutingCodec.role(Examples.passed(1))).isEmpty();
  }

  @Test
  void what_is_private_is_not_told() {
    assertThat(RoutingCodec.toAvro(new RoutingEvent.RoleAwaited(pass()), CAUSE)).isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.RequestForestalled(application(1)), CAUSE))
        .isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.PassHeld(pass()), CAUSE)).isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.EndUndone(application(1)), CAUSE)).isEmpty();
    assertThat(RoutingCodec.toAvro(new RoutingEvent.RoutingErased(application(1)), CAUSE))
        .isEmpty();
  }

  @Test
  void a_pass_says_who_is_to_be_interviewed_and_by_which_version_of_the_role() {
    assertThat(RoutingCodec.pass(Examples.passed(1))).isEqualTo(pass());
  }

  @Test
  void an_end_says_why_an_interview_is_called_off_and_other_updates_say_nothing() {
    assertThat(ends("Rejected", "Withdrawn", "Hired", "Closed"))
        .containsExactly(
            new RoutingCommand.End(application(1), CancelReason.REJECTED),
            new RoutingCommand.End(application(1), CancelReason.WITHDRAWN),
            new RoutingCommand.End(application(1), CancelReason.HIRED),
            new RoutingCommand.End(application(1), CancelReason.ROLE_CLOSED));
    assertThat(ends("Erased")).containsExactly(new RoutingCommand.Erase(application(1)));
    assertThat(ends("StageChanged", "Reparented", "Reopened")).isEmpty();
  }

  @Test
  void a_failed_screen_says_something_where_it_overturns_a_pass() {
    ScreenFailed failed = Examples.failed(1);
    assertThat(RoutingCodec.end(failed)).isEmpty();
    assertThat(RoutingCodec.end(ScreenFailed.newBuilder(failed).setOverturns(true).build()))
        .contains(new RoutingCommand.TakeBack(application(1)));
  }

  private static List<RoutingCommand> ends(String... words) {
    return Stream.of(words)
        .flatMap(word -> RoutingCodec.end(Examples.update(1, word)).stream())
        .toList();
  }

  @Test
  void every_event_of_a_role_says_what_its_version_says_of_interviews() {
    assertThat(
            Stream.of(Examples.posted(), Examples.revised(2, "other"), Examples.closed(3))
                .map(record -> RoutingCodec.role(record).orElseThrow()))
        .containsExactly(
            new RoutingCodec.OfRole(ROLE, new RoleVersion(1, POOL, THE_LOOP)),
            new RoutingCodec.OfRole(ROLE, new RoleVersion(2, "other", THE_LOOP)),
            new RoutingCodec.OfRole(ROLE, new RoleVersion(3, POOL, THE_LOOP)));
  }

  @Test
  void what_a_pool_is_asked_comes_back_as_it_went() {
    SpecificRecord request =
        RoutingCodec.toAvro(new RoutingEvent.InterviewRequested(POOL, pass(), THE_LOOP, NOW), CAUSE)
            .orElseThrow();
    assertThat(PoolCodec.command(request))
        .contains(new PoolCommand.RequestInterview(POOL, CANDIDACY, SHAPE));
    assertThat(request.get(0)).isEqualTo(Ids.eventId(CAUSE, "RequestInterview"));
    SpecificRecord release =
        RoutingCodec.toAvro(
                new RoutingEvent.InterviewReleased(
                    POOL, application(1), ROLE, "greenhouse", CancelReason.WITHDRAWN, NOW),
                CAUSE)
            .orElseThrow();
    assertThat(PoolCodec.command(release))
        .contains(new PoolCommand.ReleaseInterview(POOL, application(1), CancelReason.WITHDRAWN));
  }

  @Test
  void every_word_of_the_contract_has_its_word_here_and_the_other_way_round() {
    assertThat(names(hiring.events.CancelReason.values()))
        .hasSameElementsAs(names(CancelReason.values()));
    assertThat(names(hiring.events.Shortage.values()))
        .hasSameElementsAs(names(Shortage.Reason.values()));
    assertThat(names(Weekday.values()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("UNKNOWN"), names(DayOfWeek.values()).stream()).toList());
    assertThat(names(hiring.events.RescheduleReason.values()))
        .hasSameElementsAs(names(RescheduleReason.values()));
    assertThat(names(TraineePart.values()))
        .containsExactlyInAnyOrder("OTHER", Part.SHADOW.name(), Part.REVERSE_SHADOW.name());
    assertThat(names(hiring.scheduling.store.PartCode.values()))
        .hasSameElementsAs(names(Part.values()));
    assertThat(names(hiring.scheduling.store.CancelCode.values()))
        .hasSameElementsAs(names(CancelReason.values()));
    assertThat(names(hiring.scheduling.store.ShortageReason.values()))
        .hasSameElementsAs(names(Shortage.Reason.values()));
  }

  private static Pass pass() {
    return new Pass(CANDIDACY, "Europe/Vienna");
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
