package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Applicant;
import hiring.benchmarks.scheduling.Instance.Part;
import hiring.benchmarks.scheduling.Instance.Person;
import hiring.benchmarks.scheduling.Schedule.Sitting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds a schedule to every rule that it must keep, by plain calendar arithmetic that shares
 * nothing with those who make schedules.
 */
final class Checker {

  private final Instance instance;
  private final List<String> findings = new ArrayList<>();

  private Checker(Instance instance) {
    this.instance = instance;
  }

  /** What is wrong, in words; empty if nothing is. */
  static List<String> check(Instance instance, Schedule schedule) {
    var checker = new Checker(instance);
    schedule
        .loops()
        .forEach((number, loop) -> checker.checkLoop(instance.applicants().get(number), loop));
    List<Sitting> all = schedule.loops().values().stream().flatMap(List::stream).toList();
    for (Person person : instance.people()) {
      checker.checkPerson(
          person, all.stream().filter(each -> each.people().contains(person.id())).toList());
    }
    return checker.findings;
  }

  private void checkLoop(Applicant applicant, List<Sitting> loop) {
    String who = "applicant " + applicant.number();
    if (!loop.stream()
        .map(Sitting::kind)
        .toList()
        .equals(instance.parts().stream().map(Part::kind).toList())) {
      findings.add(who + ": not the sessions of the loop, in order");
      return;
    }
    Instant over = Instant.MIN;
    for (int i = 0; i < loop.size(); i++) {
      Sitting sitting = loop.get(i);
      checkSeats(who, instance.parts().get(i), sitting);
      checkTime(who, applicant, sitting);
      require(
          !sitting.start().isBefore(over), who, sitting, "begins before the one before is over");
      over = sitting.end();
    }
    loop.stream()
        .collect(Collectors.groupingBy(each -> day(each, applicant.zone()), Collectors.counting()))
        .forEach((day, count) -> {
          if (count > instance.limits().perDay()) {
            findings.add(who + ": too many sessions on " + day);
          }
        });
  }

  private void checkSeats(String who, Part part, Sitting sitting) {
    require(
        sitting.people().size() == part.interviewers()
            && new HashSet<>(sitting.people()).size() == part.interviewers(),
        who,
        sitting,
        "not as many people as it needs");
    Map<String, Person> people =
        instance.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    for (String id : sitting.people()) {
      Person person = people.get(id);
      require(
          person != null && person.skills().contains(part.skill()),
          who,
          sitting,
          id + " has not the skill");
    }
    require(
        Duration.between(sitting.start(), sitting.end()).toMinutes() == part.minutes(),
        who,
        sitting,
        "not as long as it must be");
  }

  private void checkTime(String who, Applicant applicant, Sitting sitting) {
    Instant start = sitting.start();
    require(start.getEpochSecond() % 900 == 0, who, sitting, "not on a quarter hour");
    require(
        !start.isBefore(
            applicant.arrival().plus(Duration.ofHours(instance.limits().noticeHours()))),
        who,
        sitting,
        "before the notice is over");
    require(
        !start.isAfter(applicant.arrival().plus(Duration.ofDays(instance.limits().horizonDays()))),
        who,
        sitting,
        "after the horizon");
    LocalDateTime from = LocalDateTime.ofInstant(start, applicant.zone());
    LocalDateTime to = LocalDateTime.ofInstant(sitting.end(), applicant.zone());
    require(
        from.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
            && from.getHour() >= 9
            && !to.isAfter(from.toLocalDate().atTime(17, 0)),
        who,
        sitting,
        "outside the applicant's hours");
  }

  private void checkPerson(Person person, List<Sitting> sittings) {
    List<Sitting> byTime = sittings.stream().sorted(Comparator.comparing(Sitting::start)).toList();
    for (int i = 0; i < byTime.size(); i++) {
      Sitting sitting = byTime.get(i);
      require(works(person, sitting), person.id(), sitting, "outside working hours");
      require(
          i == 0 || !sitting.start().isBefore(byTime.get(i - 1).end()),
          person.id(),
          sitting,
          "in two places");
    }
    atMost(person, byTime, person.perDay(), day -> day);
    atMost(
        person,
        byTime,
        person.perWeek(),
        day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  private void atMost(
      Person person, List<Sitting> sittings, int most, Function<LocalDate, LocalDate> period) {
    sittings.stream()
        .collect(
            Collectors.groupingBy(
                each -> period.apply(day(each, person.zone())), Collectors.counting()))
        .forEach((from, count) -> {
          if (count > most) {
            findings.add(person.id() + ": " + count + " sessions from " + from + ", not " + most);
          }
        });
  }

  private static boolean works(Person person, Sitting sitting) {
    for (Instant at = sitting.start(); at.isBefore(sitting.end()); at = at.plusSeconds(60)) {
      LocalDateTime local = LocalDateTime.ofInstant(at, person.zone());
      int minute = local.getHour() * 60 + local.getMinute();
      if (person.week().stream()
          .noneMatch(span ->
              span.day() == local.getDayOfWeek() && span.from() <= minute && minute < span.to())) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate day(Sitting sitting, ZoneId zone) {
    return LocalDate.ofInstant(sitting.start(), zone);
  }

  private void require(boolean kept, String who, Sitting sitting, String otherwise) {
    if (!kept) {
      findings.add(who + ", " + sitting.kind() + " at " + sitting.start() + ": " + otherwise);
    }
  }
}
