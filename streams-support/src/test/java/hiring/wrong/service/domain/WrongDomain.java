package hiring.wrong.service.domain;

import hiring.events.CommandAnswered;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** A decision that looks at the clock, throws dice, and knows records and files. */
public final class WrongDomain {

  private WrongDomain() {}

  static Instant now() {
    return Instant.now();
  }

  static Supplier<Instant> later() {
    return Instant::now;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static int drawn(Random random) {
    return random.nextInt();
  }

  static UUID named() {
    return UUID.randomUUID();
  }

  static Path written(Path folder) {
    return folder;
  }

  static CommandAnswered encoded(CommandAnswered answer) {
    return answer;
  }
}
