package hiring.system.check;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.BlockTime;
import hiring.events.CancelInterview;
import hiring.events.CommandAnswered;
import hiring.events.ImportBusyTimes;
import hiring.events.RequestInterview;
import hiring.events.RescheduleInterview;
import hiring.events.UnblockTime;
import hiring.system.log.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Each command of a coordinator gets in line at its pool as often as it was given, and is answered
 * as often where somebody waits, each time alike; one that is refused has no effect, one that is
 * accepted has its own, once.
 */
final class CommandLaw implements BookLaw {

  private static final String NAME = "one effect or one refusal";
  private static final Topic REPLIES = Topics.replies(Topic.Owner.SCHEDULING_SERVICE);

  /** By which a caller knows its answer. */
  private static final String CORRELATION = "kafka_correlationId";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    Map<UUID, List<Entry>> given = byId(book, Topics.SCHEDULING_COMMANDS);
    Map<UUID, List<Entry>> queued = byId(book, Topics.POOL_REQUESTS);
    Map<UUID, List<Entry>> answered = byId(book, REPLIES);
    Map<UUID, Set<String>> effects = effects(book);
    given.forEach((id, commands) -> {
      Entry command = commands.getFirst();
      int times = queued.getOrDefault(id, List.of()).size();
      if (times != commands.size()) {
        findings.add(
            Finding.of(
                NAME, command, "given " + commands.size() + " times, in line " + times + " times"));
      }
      judge(commands, answered.getOrDefault(id, List.of()), effects.getOrDefault(id, Set.of()))
          .forEach(what -> findings.add(Finding.of(NAME, command, what)));
    });
    answered.forEach((id, answers) -> {
      if (!given.containsKey(id)) {
        findings.add(Finding.of(NAME, answers.getFirst(), "answers nobody"));
      }
    });
    return findings;
  }

  private static List<String> judge(
      List<Entry> commands, List<Entry> answers, Set<String> effects) {
    List<String> faults = new ArrayList<>();
    long waiting = commands.stream().filter(one -> !one.header(CORRELATION).isEmpty()).count();
    if (waiting != answers.size()) {
      faults.add("waited for " + waiting + " times, answered " + answers.size() + " times");
    }
    Set<SpecificRecord> different = new HashSet<>();
    answers.forEach(answer -> different.add(answer.record()));
    if (different.size() > 1) {
      faults.add("answered in two ways");
    }
    for (SpecificRecord answer : different) {
      boolean accepted = answer instanceof CommandAnswered told && told.getAccepted();
      String own = effect(commands.getFirst().record());
      if (!accepted && !effects.isEmpty()) {
        faults.add("refused, and has an effect");
      } else if (accepted && !own.isEmpty() && !effects.contains(own)) {
        faults.add("accepted, and has no effect");
      }
    }
    return faults;
  }

  /** What an accepted command always leads to; empty where it can change nothing. */
  private static String effect(@Nullable SpecificRecord command) {
    return switch (command) {
      case BlockTime block -> "TimeBlocked";
      case UnblockTime unblock -> "TimeUnblocked";
      case ImportBusyTimes busy -> "BusyTimesImported";
      case RescheduleInterview move -> "InterviewRescheduled";
      case CancelInterview cancel -> "InterviewCancelled";
      case null, default -> "";
    };
  }

  /** The types of what follows from each request. */
  private static Map<UUID, Set<String>> effects(Book book) {
    Map<UUID, Set<String>> effects = new HashMap<>();
    for (Topic topic : Requests.TOLD) {
      for (Entry told : book.log().of(topic)) {
        Entry cause = book.requests().causeOf(told);
        if (cause != null && !(cause.record() instanceof RequestInterview)) {
          effects
              .computeIfAbsent(cause.id(), any -> new HashSet<>())
              .add(Objects.requireNonNull(told.record()).getSchema().getName());
        }
      }
    }
    return effects;
  }

  private static Map<UUID, List<Entry>> byId(Book book, Topic topic) {
    Map<UUID, List<Entry>> entries = new HashMap<>();
    for (Entry entry : book.log().of(topic)) {
      UUID id = entry.id();
      if (id != null) {
        entries.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
      }
    }
    return entries;
  }
}
