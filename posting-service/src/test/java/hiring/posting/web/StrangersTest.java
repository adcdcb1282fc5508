package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StrangersTest {

  private long now;
  private final Strangers strangers = new Strangers(() -> now);

  @Test
  void past_the_limit_an_address_is_turned_away_until_the_second_is_over() {
    send("192.0.2.1", Strangers.PER_SECOND - 1);
    assertThat(strangers.mayTry("192.0.2.1")).isTrue();
    send("192.0.2.1", 1);
    assertThat(strangers.mayTry("192.0.2.1")).isFalse();
    assertThat(strangers.mayTry("192.0.2.2")).isTrue();
    now += Duration.ofSeconds(1).toNanos();
    assertThat(strangers.mayTry("192.0.2.1")).isTrue();
    send("192.0.2.1", 1);
    assertThat(strangers.mayTry("192.0.2.1")).isTrue();
  }

  @Test
  void who_has_half_of_the_addresses_to_choose_from_is_one() {
    send("2001:db8:0:1:0:0:0:1", Strangers.PER_SECOND);
    assertThat(strangers.mayTry("2001:db8:0:1:a:b:c:d")).isFalse();
    assertThat(strangers.mayTry("2001:db8:0:2:0:0:0:1")).isTrue();
  }

  @Test
  void however_many_come_only_the_latest_are_remembered() {
    send("192.0.2.1", Strangers.PER_SECOND);
    for (int address = 0; address < 100_000; address++) {
      strangers.count("host-" + address);
      // Who goes on is not forgotten for it.
      strangers.mayTry("192.0.2.1");
    }
    assertThat(strangers.size()).isEqualTo(10_000);
    assertThat(strangers.mayTry("192.0.2.1")).isFalse();
  }

  private void send(String address, int times) {
    for (int time = 0; time < times; time++) {
      strangers.count(address);
    }
  }
}
