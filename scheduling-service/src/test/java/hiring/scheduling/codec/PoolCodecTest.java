package hiring.scheduling.codec;

import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.scheduling.Examples;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Period;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.RescheduleReason;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoolCodecTest {

  private static final UUID COMMAND = Ids.derive("command/one");
  private static final Period HOUR = new Period(NOW, NOW.plusSeconds(3600));
  private static final PoolCommand REQUEST =
      new PoolCommand.RequestInterview(
          POOL,
          new Candidacy(application(1), ROLE, 1, "greenhouse"),
          LoopShape.of(LoopCodec.fromAvro(Examples.LOOP), "Europe/Vienna"));
  private static final PoolCommand RELEASE =
      new PoolCommand.ReleaseInterview(POOL, application(1), CancelReason.WITHDRAWN);
  private static final PoolCommand RETRY = new PoolCommand.RetryWaitlist(POOL);

  static Stream<PoolCommand> people() {
    return Stream.of(
        new PoolCommand.RegisterInterviewer(
            POOL,
            "api",
            InterviewerCodec.fromAvro(
                Examples.interviewer("interviewer-1", "Europe/Berlin", "coding"))),
        new PoolCommand.BlockTime(POOL, "api", "interviewer-1", "holiday", HOUR),
        new PoolCommand.UnblockTime(POOL, "api", "interviewer-1", "holiday"),
        new PoolCommand.ImportBusyTimes(POOL, "api", "interviewer-1", "own", List.of(HOUR)),
        new PoolCommand.SetAvailability(POOL, application(1), "Asia/Kathmandu", List.of(HOUR)),
        new PoolCommand.SetAvailability(POOL, application(1), null, List.of()),
        new PoolCommand.DeclineSession(POOL, application(1), "coding", "interviewer-1"),
        new PoolCommand.RescheduleInterview(
            POOL, application(1), RescheduleReason.COORDINATOR, Set.of("coding", "design"), NOW),
        new PoolCommand.RescheduleInterview(
            POOL, application(1), RescheduleReason.APPLICANT, Set.of(), null),
        new PoolCommand.ReleaseInterview(POOL, application(1), CancelReason.COORDINATOR));
  }

  @ParameterizedTest
  @MethodSource("people")
  void what_a_person_asks_comes_back_as_it_went(PoolCommand command) {
    SpecificRecord record = PoolCodec.toAvro(command, COMMAND, NOW);
    assertThat(PoolCodec.command(record)).contains(command);
    assertThat(record.get(0)).isEqualTo(COMMAND);
    assertThat(Topics.SCHEDULING_COMMANDS.records()).contains(record.getClass());
  }

  @Test
  void what_no_person_asks_is_not_written_for_one() {
    assertThat(Stream.of(REQUEST, RELEASE, RETRY))
        .allSatisfy(command ->
            assertThatThrownBy(() -> PoolCodec.toAvro(command, COMMAND, NOW))
                .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void every_record_that_gets_in_line_is_a_command() {
    List<SpecificRecord> own =
        List.of(Examples.request(1), Examples.release(1), Examples.retry(POOL));
    assertThat(own.stream().map(record -> PoolCodec.command(record).orElseThrow()))
        .containsExactly(REQUEST, RELEASE, RETRY);
    assertThat(
            Stream.concat(
                    own.stream(), people().map(command -> PoolCodec.toAvro(command, COMMAND, NOW)))
                .map(SpecificRecord::getClass))
        .as("record types of the topic, tried here")
        .hasSameElementsAs(Topics.POOL_REQUESTS.records());
  }
}
