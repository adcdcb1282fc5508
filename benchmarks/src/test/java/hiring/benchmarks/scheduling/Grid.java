package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Applicant;
import hiring.benchmarks.scheduling.Instance.Limits;
import hiring.benchmarks.scheduling.Instance.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An instance in numbers: all that never changes while it is solved. A slot is a quarter hour. */
final class Grid {

  static final int MINUTES = 15;

  private final Instance instance;
  private final Local[] people;
  private final Local[] applicants;
  private final BitSet[] working;
  private final int[][] able;
  private final int[] lengths;
  private final int[] earliest;
  private final int[] latest;
  private final int[] arrivals;
  private final int days;

  Grid(Instance instance) {
    this.instance = instance;
    int slots = slot(instance.end(), true);
    days = slots * MINUTES / (24 * 60) + 10;
    Map<ZoneId, Local> zones = new HashMap<>();
    people =
        instance.people().stream()
            .map(person -> zones.computeIfAbsent(person.zone(), zone -> new Local(zone, slots)))
            .toArray(Local[]::new);
    working =
        IntStream.range(0, people.length)
            .mapToObj(person -> people[person].inside(instance.people().get(person).week()))
            .toArray(BitSet[]::new);
    applicants =
        instance.applicants().stream()
            .map(each -> zones.computeIfAbsent(each.zone(), zone -> new Local(zone, slots)))
            .toArray(Local[]::new);
    able = instance.parts().stream().map(part -> able(part.skill())).toArray(int[][]::new);
    lengths = instance.parts().stream().mapToInt(part -> part.minutes() / MINUTES).toArray();
    Limits limits = instance.limits();
    List<Instant> arrived = instance.applicants().stream().map(Applicant::arrival).toList();
    arrivals = arrived.stream().mapToInt(at -> slot(at, false)).toArray();
    earliest =
        arrived.stream()
            .mapToInt(at -> slot(at.plus(Duration.ofHours(limits.noticeHours())), true))
            .toArray();
    latest =
        arrived.stream()
            .mapToInt(at -> slot(at.plus(Duration.ofDays(limits.horizonDays())), false))
            .toArray();
  }

  Instance instance() {
    return instance;
  }

  /** As many days as there are in any zone, and no fewer. */
  int days() {
    return days;
  }

  int parts() {
    return lengths.length;
  }

  /** How many slots a part of the loop takes. */
  int length(int part) {
    return lengths[part];
  }

  int seats(int part) {
    return instance.parts().get(part).interviewers();
  }

  /** Who has the skill of a part. */
  int[] able(int part) {
    return able[part];
  }

  Local ofPerson(int person) {
    return people[person];
  }

  Local ofApplicant(int applicant) {
    return applicants[applicant];
  }

  /** The first slot that an applicant's loop may use. */
  int earliest(int applicant) {
    return earliest[applicant];
  }

  /** The last slot in which a session of an applicant may start. */
  int latest(int applicant) {
    return latest[applicant];
  }

  /** Working time of an applicant, in slots, from arrival to the end of a loop. */
  int waited(int applicant, Plan plan) {
    int last = parts() - 1;
    return applicants[applicant].worked(arrivals[applicant], plan.start(last) + length(last));
  }

  /** The slots in which a person works; a new set. */
  BitSet working(int person) {
    return (BitSet) working[person].clone();
  }

  static Instant instant(int slot) {
    return Instance.START.plus(Duration.ofMinutes((long) slot * MINUTES));
  }

  private static int slot(Instant instant, boolean up) {
    long millis = Duration.between(Instance.START, instant).toMillis();
    long slot = Duration.ofMinutes(MINUTES).toMillis();
    return Math.toIntExact(up ? Math.ceilDiv(millis, slot) : Math.floorDiv(millis, slot));
  }

  private int[] able(String skill) {
    List<Person> all = instance.people();
    return IntStream.range(0, all.size())
        .filter(person -> all.get(person).skills().contains(skill))
        .toArray();
  }
}
