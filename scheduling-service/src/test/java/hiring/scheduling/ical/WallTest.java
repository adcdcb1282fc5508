package hiring.scheduling.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A zone as a calendar brings it along, beside the same zone of the IANA database. */
class WallTest {

  @ParameterizedTest
  @CsvSource({
    "20261024T120000",
    "20261025T013000",
    "20261025T023000",
    "20261025T033000",
    "20260329T015959",
    "20260329T020000",
    "20260329T030000",
    "20270101T000000",
    "19990704T120000"
  })
  void such_a_zone_tells_the_same_time_as_the_one_that_it_describes(String local) {
    Component calendar =
        Written.in("BEGIN:VCALENDAR\n" + BusyTimesTest.OUTLOOK_ZONE + "END:VCALENDAR\n").getFirst();
    Clock wall = Wall.of(calendar.components("VTIMEZONE").findFirst().orElseThrow());

    assertThat(wall.at(Moments.local(local)))
        .isEqualTo(Clock.of(ZoneId.of("Europe/Vienna")).at(Moments.local(local)));
  }
}
