package hiring.system.scheduling;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.ApplicationWithdrawn;
import hiring.events.InterviewLoop;
import hiring.events.RegisterInterviewer;
import hiring.events.RolePosted;
import hiring.events.RoleTerms;
import hiring.events.Rubric;
import hiring.events.ScreenPassed;
import hiring.streams.Outgoing;
import hiring.system.fold.Partitions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Interviewer pools, two in each partition: one with time for all who pass, one with too little;
 * the roles that they interview for, and who passes the screen for them.
 */
final class Pools {

  private static final String SOURCE = "greenhouse";
  private static final String API = "api";
  private static final int ROOMY = 24;
  private static final int TIGHT = 3;
  private static final int ROOMY_DAYS = 84;
  private static final int TIGHT_DAYS = 28;

  /** One in so many passes is for a pool with too little time. */
  private static final int TIGHT_EVERY = 5;

  private static final List<@Nullable String> ZONES = new ArrayList<>();

  static {
    ZONES.add(null);
    ZONES.add("Europe/Berlin");
    ZONES.add(null);
    ZONES.add("Asia/Kathmandu");
    ZONES.add("America/New_York");
  }

  private final Instant now;
  private final People people;
  private final List<String> roomy = new ArrayList<>();
  private final List<String> tight = new ArrayList<>();
  private final Map<UUID, Integer> numbers = new HashMap<>();

  /**
   * Pools for so many passes.
   *
   * @param now when all of it happens, as its senders say
   */
  Pools(Instant now, int passes) {
    this.now = now;
    this.people = new People(now);
    for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
      roomy.add(named("roomy", partition));
      tight.add(named("tight", partition));
    }
    for (int number = 0; number < passes; number++) {
      numbers.put(applicationId(number), number);
    }
  }

  private static String named(String prefix, int partition) {
    for (int number = 0; ; number++) {
      String name = prefix + "-" + number;
      if (Partitions.of(name.getBytes(StandardCharsets.UTF_8), Topics.PARTITIONS) == partition) {
        return name;
      }
    }
  }

  /** The roles, as posting-service tells of them, and the commands that register interviewers. */
  List<Outgoing> opening() {
    List<Outgoing> opening = new ArrayList<>();
    for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
      open(roomy.get(partition), ROOMY, 60, ROOMY_DAYS, opening);
      open(tight.get(partition), TIGHT, 15, TIGHT_DAYS, opening);
    }
    return opening;
  }

  private void open(
      String pool, int interviewers, int perWeek, int horizonDays, List<Outgoing> opening) {
    List<InterviewLoop> loops = Loops.of(horizonDays);
    for (int loop = 0; loop < loops.size(); loop++) {
      UUID roleId = roleId(pool, loop);
      opening.add(
          new Outgoing(
              Topics.ROLES,
              roleId.toString(),
              new RolePosted(
                  Ids.derive("system-test/posted/" + roleId),
                  now,
                  roleId,
                  API,
                  1,
                  terms(pool, loops.get(loop)))));
    }
    for (int number = 0; number < interviewers; number++) {
      opening.add(register(pool, number, perWeek, 0));
    }
  }

  /** An interviewer of a pool with much time, described anew: they work later than before. */
  Outgoing describedAnew(String pool, int interviewer, int later) {
    return register(pool, interviewer, 60, later);
  }

  private Outgoing register(String pool, int number, int perWeek, int later) {
    return new Outgoing(
        Topics.SCHEDULING_COMMANDS,
        pool,
        new RegisterInterviewer(
            Ids.derive("system-test/register/" + pool + "/" + number + "/" + later),
            now,
            pool,
            API,
            people.interviewer(number, perWeek, later)));
  }

  boolean isRoomy(String pool) {
    return roomy.contains(pool);
  }

  /** The number of an application that passes; null if it is none of them. */
  @Nullable Integer number(UUID applicationId) {
    return numbers.get(applicationId);
  }

  /** What screening-service tells of an application that passes. */
  Outgoing pass(int number) {
    UUID id = applicationId(number);
    List<String> pools = number % TIGHT_EVERY == 0 ? tight : roomy;
    String pool = pools.get(number / TIGHT_EVERY % pools.size());
    ScreenPassed passed =
        ScreenPassed.newBuilder()
            .setEventId(Ids.derive("system-test/passed/" + id))
            .setOccurredAt(now)
            .setApplicationId(id)
            .setRoleId(roleId(pool, number / 3 % Loops.of(ROOMY_DAYS).size()))
            .setSource(SOURCE)
            .setRoleVersion(1)
            .setScore(90)
            .setPassMark(70)
            .setCriteria(List.of())
            .setTimeZone(ZONES.get(number / 7 % ZONES.size()))
            .build();
    return new Outgoing(Topics.SCREENINGS, id.toString(), passed);
  }

  /** What posting-service tells of an application that is withdrawn. */
  Outgoing withdrawal(UUID applicationId, UUID roleId) {
    return new Outgoing(
        Topics.APPLICATION_UPDATES,
        applicationId.toString(),
        new ApplicationWithdrawn(
            Ids.derive("system-test/withdrawn/" + applicationId),
            now,
            applicationId,
            roleId,
            SOURCE));
  }

  private static UUID applicationId(int number) {
    return Ids.applicationId(SOURCE, "", "system-test-" + number);
  }

  private static UUID roleId(String pool, int loop) {
    return Ids.derive("role/system-test/" + pool + "/" + loop);
  }

  private static RoleTerms terms(String pool, InterviewLoop loop) {
    return new RoleTerms(
        "Role of " + pool,
        "",
        1,
        pool,
        List.of(),
        new Rubric(70, 60, List.of(), false, 0),
        loop,
        null);
  }
}
