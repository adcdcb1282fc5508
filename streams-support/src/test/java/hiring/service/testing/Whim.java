package hiring.service.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Map;
import java.util.Set;

/** What gives another answer each time, or on each machine: clocks, dice, surroundings. */
final class Whim extends DescribedPredicate<JavaAccess<?>> {

  /** Types all of which is a whim. */
  private static final Set<String> TYPES =
      Set.of(
          "java.time.Clock",
          "java.time.InstantSource",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.lang.Thread");

  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"),
          "java.lang.Math", Set.of("random"),
          "java.util.UUID", Set.of("randomUUID"),
          "java.time.ZoneId", Set.of("systemDefault"),
          "java.util.TimeZone", Set.of("getDefault"),
          "java.util.Locale", Set.of("getDefault"),
          "java.nio.charset.Charset", Set.of("defaultCharset"));

  Whim() {
    super("a clock, a die, or the machine's own settings");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String type = target.getOwner().getName();
    return TYPES.contains(type)
        || MEMBERS.getOrDefault(type, Set.of()).contains(target.getName())
        || (type.startsWith("java.time.") && target.getName().equals("now"));
  }
}
