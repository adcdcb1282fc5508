package hiring.system.scenario;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.CloseReason;
import hiring.events.CloseRole;
import hiring.events.ExternalRef;
import hiring.events.PostRole;
import hiring.events.RegisterInterviewer;
import hiring.events.RoleTerms;
import hiring.streams.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Some roles and the people who interview for them, apart from those of every other company: open
 * roles, each with a pool of its own, and one that is closed.
 *
 * @param serial tells it from others; from 1
 * @param now when all of it happens, as its senders say
 * @param interviewers in each pool; from 3
 * @param perWeek how many sessions each of them can hold in a week
 */
public record Company(int serial, Instant now, int interviewers, int perWeek) {

  /** How many roles are open. */
  public static final int OPEN = 3;

  private static final int CLOSED = OPEN;

  /** More than are ever hired: a role that is filled would end everybody's application. */
  private static final int OPENINGS = 100_000;

  private static final String API = "api";
  private static final long NUMBERS = 1_000_000;

  /** Its commands, in order; some come a second time, under the same id. */
  public List<Outgoing> commands() {
    List<Outgoing> commands = new ArrayList<>();
    for (int role = 0; role <= CLOSED; role++) {
      commands.add(post(role));
    }
    commands.add(post(0));
    commands.add(close());
    for (int role = 0; role < OPEN; role++) {
      for (int number = 0; number < interviewers; number++) {
        commands.add(register(role, number));
      }
      commands.add(register(role, 0));
    }
    return commands;
  }

  /** The id of an open role. */
  public UUID roleId(int role) {
    return Ids.roleId(commandId("post/" + role));
  }

  UUID closedRoleId() {
    return roleId(CLOSED);
  }

  /** An id of no role. */
  UUID unknownRoleId() {
    return Ids.derive("system-test/nowhere");
  }

  /** Greenhouse's number of the job that stands for an open role. */
  long jobId(int role) {
    return serial * NUMBERS + role;
  }

  long closedJobId() {
    return jobId(CLOSED);
  }

  long unknownJobId() {
    return jobId(CLOSED + 1);
  }

  /** A sender's own number of an application. */
  long externalId(int number) {
    return serial * NUMBERS + number;
  }

  private String poolId(int role) {
    return "pool-" + serial + "-" + role;
  }

  private Outgoing post(int role) {
    RoleTerms terms =
        RoleTerms.newBuilder()
            .setTitle("Role " + role)
            .setDescription("A role of our own invention.")
            .setOpenings(OPENINGS)
            .setPoolId(poolId(role))
            .setExternalRefs(List.of(new ExternalRef("greenhouse", "", Long.toString(jobId(role)))))
            .setRubric(Terms.rubric(role))
            .setLoop(Terms.loop())
            .build();
    return new Outgoing(
        Topics.ROLE_COMMANDS,
        roleId(role).toString(),
        new PostRole(commandId("post/" + role), now, roleId(role), API, terms));
  }

  private Outgoing close() {
    return new Outgoing(
        Topics.ROLE_COMMANDS,
        closedRoleId().toString(),
        new CloseRole(commandId("close"), now, closedRoleId(), API, CloseReason.BY_HAND));
  }

  private Outgoing register(int role, int number) {
    return new Outgoing(
        Topics.SCHEDULING_COMMANDS,
        poolId(role),
        new RegisterInterviewer(
            commandId("register/" + role + "/" + number),
            now,
            poolId(role),
            API,
            Terms.interviewer(number, perWeek)));
  }

  private UUID commandId(String what) {
    return Ids.derive("system-test/" + serial + "/" + what);
  }
}
