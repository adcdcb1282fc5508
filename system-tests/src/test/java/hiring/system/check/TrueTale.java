package hiring.system.check;

import static hiring.contract.Topics.INTERVIEWER_POOLS;
import static hiring.contract.Topics.INTERVIEWS;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.BlockTime;
import hiring.events.BusyTimesImported;
import hiring.events.CancelInterview;
import hiring.events.CancelReason;
import hiring.events.Days;
import hiring.events.DeclineSession;
import hiring.events.ImportBusyTimes;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewLoop;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.events.InterviewWaitlisted;
import hiring.events.Interviewer;
import hiring.events.InterviewerRegistered;
import hiring.events.LoopSession;
import hiring.events.RegisterInterviewer;
import hiring.events.ReleaseInterview;
import hiring.events.RequestInterview;
import hiring.events.RescheduleInterview;
import hiring.events.RescheduleReason;
import hiring.events.RolePosted;
import hiring.events.RoleTerms;
import hiring.events.Rubric;
import hiring.events.ScreenPassed;
import hiring.events.Seat;
import hiring.events.SessionTrainee;
import hiring.events.SetAvailability;
import hiring.events.Shortage;
import hiring.events.TimeBlocked;
import hiring.events.TimeSpan;
import hiring.events.TraineePart;
import hiring.events.Training;
import hiring.events.Travel;
import hiring.events.Weekday;
import hiring.events.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * What happened to four applicants in one pool: moved to another interviewer, cancelled, withdrawn,
 * kept waiting in part and in whole, arranged in the end. All of it as it should be.
 */
final class TrueTale {

  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  static final String POOL = "engineering";
  static final UUID ONE = Ids.derive("tale/one");
  static final UUID TWO = Ids.derive("tale/two");
  static final UUID THREE = Ids.derive("tale/three");
  static final UUID FOUR = Ids.derive("tale/four");
  private static final UUID NOBODY = Ids.derive("tale/nobody");

  /** Coding with one; then, after a break, two: one for the design and one who can code. */
  private static final UUID ENGINEER = Ids.derive("tale/engineer");

  /** Two talks in any order, on one day. */
  private static final UUID LEAD = Ids.derive("tale/lead");

  private TrueTale() {}

  static Tale tell() {
    Tale tale = new Tale(NOW);
    roles(tale);
    people(tale);
    first(tale);
    changes(tale);
    withdrawn(tale);
    return tale;
  }

  private static void roles(Tale tale) {
    LoopSession coding = new LoopSession("coding", "coding", 60, 1, "", List.of(), 0);
    LoopSession panel =
        new LoopSession(
            "panel",
            "design",
            45,
            2,
            "",
            List.of(new Seat(List.of("design", "leadership")), new Seat(List.of("coding"))),
            1);
    LoopSession chat = new LoopSession("chat", "coding", 30, 1, "", List.of(), 1);
    LoopSession talk = new LoopSession("talk", "design", 30, 1, "", List.of(), 1);
    post(tale, ENGINEER, new InterviewLoop(List.of(coding, panel), 2, 24, 28, true, 15, false));
    post(tale, LEAD, new InterviewLoop(List.of(chat, talk), 2, 24, 28, false, 0, true));
    for (UUID id : List.of(ONE, TWO, THREE, FOUR)) {
      UUID role = id.equals(ONE) || id.equals(TWO) ? ENGINEER : LEAD;
      tale.put("passed " + id, Topics.SCREENINGS, id.toString(), passed(id, role));
    }
  }

  private static void people(Tale tale) {
    register(tale, interviewer("ann", "Europe/Berlin", "coding").setBufferMinutes(15));
    register(tale, interviewer("ben", "Europe/Berlin", "design"));
    register(tale, interviewer("cy", "Europe/London", "coding"));
    Days off = new Days(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-10"));
    Travel travel =
        new Travel(
            LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-13"), "America/New_York");
    register(
        tale,
        interviewer("dee", "Asia/Kathmandu", "leadership")
            .setTraining(List.of(new Training("design", 2, 2)))
            .setDaysOff(List.of(off))
            .setTravels(List.of(travel)));
  }

  private static void first(Tale tale) {
    tale.asked("one", request(ONE, ENGINEER));
    scheduled(tale, "one scheduled", "one", ONE, 0, coding("ann"), panel("ben"));
    tale.asked("two", request(TWO, ENGINEER));
    scheduled(tale, "two scheduled", "two", TWO, 0, TWO_SESSIONS);
    tale.asked("three", request(THREE, LEAD));
    waitlisted(tale, "three waits", "three", THREE, 0, List.of(), List.of());
  }

  private static void changes(Tale tale) {
    Instant off = Instant.parse("2026-03-04T08:00:00Z");
    Instant back = Instant.parse("2026-03-04T10:30:00Z");
    tale.commanded(
        "block", new BlockTime(id("block"), NOW, POOL, "api", "ann", "ill", off, back), null);
    tale.told(
        "blocked",
        "block",
        INTERVIEWER_POOLS,
        event -> new TimeBlocked(event, NOW, POOL, "api", "ann", "ill", off, back));
    tale.told(
        "one rescheduled",
        "block",
        INTERVIEWS,
        event ->
            new InterviewRescheduled(
                event,
                NOW,
                ONE,
                ENGINEER,
                "greenhouse",
                1,
                POOL,
                1,
                RescheduleReason.TIME_OFF,
                List.of(coding("ann"), panel("ben")),
                List.of(coding("cy"), panel("ben"))));
    TimeSpan window =
        new TimeSpan(Instant.parse("2026-03-05T08:00:00Z"), Instant.parse("2026-03-05T12:00:00Z"));
    tale.commanded(
        "can come",
        new SetAvailability(id("come"), NOW, POOL, "api", THREE, null, List.of(window)),
        null);
    scheduled(
        tale,
        "three scheduled",
        "can come",
        THREE,
        0,
        session("talk", "2026-03-05T09:00:00Z", 30, "ben"),
        session("chat", "2026-03-05T09:30:00Z", 30, "ann"));
    TimeSpan busy =
        new TimeSpan(Instant.parse("2026-03-05T13:00:00Z"), Instant.parse("2026-03-05T14:00:00Z"));
    tale.commanded(
        "busy",
        new ImportBusyTimes(id("busy"), NOW, POOL, "api", "ben", "private", List.of(busy)),
        null);
    tale.told(
        "imported",
        "busy",
        INTERVIEWER_POOLS,
        event -> new BusyTimesImported(event, NOW, POOL, "api", "ben", "private", List.of(busy)));
    later(tale);
    tale.commanded("cancel", new CancelInterview(id("cancel"), NOW, POOL, "api", TWO), null);
    cancelled(tale, "two cancelled", "cancel", TWO, CancelReason.COORDINATOR, TWO_SESSIONS);
    tale.commanded(
        "vain", new CancelInterview(id("vain"), NOW, POOL, "api", NOBODY), "NO_INTERVIEW");
    tale.commanded(
        "decline", new DeclineSession(id("no"), NOW, POOL, "api", ONE, "panel", "ben"), null);
    waitlisted(
        tale,
        "one waits",
        "decline",
        ONE,
        2,
        List.of(coding("cy"), panel("ben")),
        List.of(coding("cy")));
    register(tale, interviewer("eve", "Europe/Berlin", "design"));
    scheduled(
        tale,
        "one scheduled again",
        "register eve",
        ONE,
        3,
        coding("cy"),
        session("panel", "2026-03-06T09:00:00Z", 45, "eve", "cy"));
  }

  private static void later(Tale tale) {
    InterviewSession talk = session("talk", "2026-03-05T09:00:00Z", 30, "ben");
    tale.commanded(
        "later",
        new RescheduleInterview(
            id("later"),
            NOW,
            POOL,
            "api",
            THREE,
            RescheduleReason.APPLICANT,
            List.of("chat"),
            Instant.parse("2026-03-05T10:30:00Z")),
        null);
    tale.told(
        "three rescheduled",
        "later",
        INTERVIEWS,
        event ->
            new InterviewRescheduled(
                event,
                NOW,
                THREE,
                LEAD,
                "greenhouse",
                1,
                POOL,
                1,
                RescheduleReason.APPLICANT,
                List.of(talk, session("chat", "2026-03-05T09:30:00Z", 30, "ann")),
                List.of(talk, session("chat", "2026-03-05T11:00:00Z", 30, "ann"))));
  }

  private static void withdrawn(Tale tale) {
    tale.asked("four", request(FOUR, LEAD));
    InterviewSession[] sessions = {
      session("chat", "2026-03-06T10:00:00Z", 30, "ann"),
      session("talk", "2026-03-06T10:30:00Z", 30, "ben")
    };
    scheduled(tale, "four scheduled", "four", FOUR, 0, sessions);
    tale.asked(
        "release",
        new ReleaseInterview(
            id("release"), NOW, POOL, FOUR, LEAD, "greenhouse", CancelReason.WITHDRAWN));
    cancelled(tale, "four cancelled", "release", FOUR, CancelReason.WITHDRAWN, sessions);
  }

  private static final InterviewSession[] TWO_SESSIONS = {
    session("coding", "2026-03-04T11:00:00Z", 60, "ann"),
    session("panel", "2026-03-04T12:15:00Z", 45, "ben", "cy")
  };

  private static InterviewSession coding(String who) {
    return session("coding", "2026-03-04T09:00:00Z", 60, who);
  }

  private static InterviewSession panel(String who) {
    return InterviewSession.newBuilder(session("panel", "2026-03-04T10:15:00Z", 45, who, "cy"))
        .setTrainees(List.of(new SessionTrainee("dee", TraineePart.SHADOW)))
        .build();
  }

  static InterviewSession session(String kind, String start, int minutes, String... who) {
    Instant at = Instant.parse(start);
    return new InterviewSession(
        kind, at, at.plus(Duration.ofMinutes(minutes)), "Europe/Berlin", List.of(who), List.of());
  }

  private static void scheduled(
      Tale tale, String name, String request, UUID id, int sequence, InterviewSession... sessions) {
    tale.told(
        name,
        request,
        INTERVIEWS,
        event ->
            new InterviewScheduled(
                event, NOW, id, role(id), "greenhouse", 1, POOL, sequence, List.of(sessions)));
  }

  private static void waitlisted(
      Tale tale,
      String name,
      String request,
      UUID id,
      int sequence,
      List<InterviewSession> previous,
      List<InterviewSession> stand) {
    tale.told(
        name,
        request,
        INTERVIEWS,
        event ->
            InterviewWaitlisted.newBuilder()
                .setEventId(event)
                .setOccurredAt(NOW)
                .setApplicationId(id)
                .setRoleId(role(id))
                .setSource("greenhouse")
                .setRoleVersion(1)
                .setPoolId(POOL)
                .setShortage(Shortage.HORIZON)
                .setSession("panel")
                .setSequence(sequence)
                .setSessions(stand)
                .setPrevious(previous)
                .build());
  }

  private static void cancelled(
      Tale tale, String name, String request, UUID id, CancelReason why, InterviewSession... free) {
    tale.told(
        name,
        request,
        INTERVIEWS,
        event ->
            new InterviewCancelled(
                event, NOW, id, role(id), "greenhouse", POOL, 1, why, List.of(free)));
  }

  private static UUID role(UUID application) {
    return application.equals(ONE) || application.equals(TWO) ? ENGINEER : LEAD;
  }

  private static void post(Tale tale, UUID roleId, InterviewLoop loop) {
    RoleTerms terms =
        new RoleTerms(
            "Role", "", 1, POOL, List.of(), new Rubric(1, 1, List.of(), false, 0), loop, null);
    tale.put(
        "posted " + roleId,
        Topics.ROLES,
        roleId.toString(),
        new RolePosted(id("posted " + roleId), NOW, roleId, "api", 1, terms));
  }

  private static ScreenPassed passed(UUID id, UUID role) {
    return ScreenPassed.newBuilder()
        .setEventId(id("passed " + id))
        .setOccurredAt(NOW)
        .setApplicationId(id)
        .setRoleId(role)
        .setSource("greenhouse")
        .setRoleVersion(1)
        .setScore(1)
        .setPassMark(1)
        .setCriteria(List.of())
        .setTimeZone("Europe/Berlin")
        .build();
  }

  private static RequestInterview request(UUID id, UUID role) {
    return new RequestInterview(
        id("request " + id),
        NOW,
        POOL,
        id,
        role,
        "greenhouse",
        1,
        "Europe/Berlin",
        // What the role says is read from the role.
        new InterviewLoop(List.of(), 1, 0, 1, true, 0, false));
  }

  private static void register(Tale tale, Interviewer.Builder interviewer) {
    String name = "register " + interviewer.getInterviewerId();
    tale.commanded(name, register(interviewer), null);
    tale.told(
        name + " registered", name, INTERVIEWER_POOLS, event -> registered(event, interviewer));
  }

  static RegisterInterviewer register(Interviewer.Builder interviewer) {
    UUID id = id("register " + interviewer.getInterviewerId() + " " + interviewer.getTimeZone());
    return new RegisterInterviewer(id, NOW, POOL, "api", interviewer.build());
  }

  static InterviewerRegistered registered(UUID event, Interviewer.Builder interviewer) {
    return new InterviewerRegistered(event, NOW, POOL, "api", interviewer.build());
  }

  /** Nine to five where they are; three sessions a day, five a week. */
  static Interviewer.Builder interviewer(String id, String zone, String skill) {
    return Interviewer.newBuilder()
        .setInterviewerId(id)
        .setName("Interviewer " + id)
        .setTimeZone(zone)
        .setSkills(List.of(skill))
        .setWorkingHours(
            Stream.of(
                    Weekday.MONDAY,
                    Weekday.TUESDAY,
                    Weekday.WEDNESDAY,
                    Weekday.THURSDAY,
                    Weekday.FRIDAY)
                .map(day -> new WorkingHours(day, 9 * 60, 17 * 60))
                .toList())
        .setMaxPerDay(3)
        .setMaxPerWeek(5);
  }

  /** Somebody who takes so many sessions a day and a week. */
  static SpecificRecord limited(SpecificRecord registered, int perDay, int perWeek) {
    InterviewerRegistered told = (InterviewerRegistered) registered;
    return InterviewerRegistered.newBuilder(told)
        .setInterviewer(
            Interviewer.newBuilder(told.getInterviewer())
                .setMaxPerDay(perDay)
                .setMaxPerWeek(perWeek)
                .build())
        .build();
  }

  /** Somebody who leads nothing yet, and learns as before. */
  static SpecificRecord untaught(SpecificRecord registered) {
    InterviewerRegistered told = (InterviewerRegistered) registered;
    return InterviewerRegistered.newBuilder(told)
        .setInterviewer(Interviewer.newBuilder(told.getInterviewer()).setSkills(List.of()).build())
        .build();
  }

  private static UUID id(String name) {
    return Ids.derive("tale/" + name);
  }
}
