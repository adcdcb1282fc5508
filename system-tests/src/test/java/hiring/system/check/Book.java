package hiring.system.check;

import hiring.contract.Topics;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All interviews that were ever told of, decision by decision, by the topics' records alone: read
 * once, and judged by many laws. Of what one decision tells of an application the last stands.
 */
final class Book {

  private final Log log;
  private final Requests requests;
  private final Interviewers interviewers;
  private final Applicants applicants;
  private final List<Arranged> arranged = new ArrayList<>();
  private final Map<String, List<Booked>> byInterviewer = new HashMap<>();

  Book(Log log) {
    this.log = log;
    requests = Requests.of(log);
    interviewers = new Interviewers(log, requests);
    applicants = new Applicants(log);
    Map<String, List<Entry>> told = new HashMap<>();
    for (Entry entry : log.of(Topics.INTERVIEWS)) {
      if (requests.causeOf(entry) != null) {
        String key = entry.keyText() + " " + Requests.text(entry.record(), "poolId");
        told.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
      }
    }
    told.values().forEach(this::read);
    for (Arranged one : arranged) {
      for (Booked booked : Booked.of(one)) {
        byInterviewer.computeIfAbsent(booked.who(), any -> new ArrayList<>()).add(booked);
      }
    }
  }

  private void read(List<Entry> ofOne) {
    Arranged before = null;
    for (int i = 0; i < ofOne.size(); i++) {
      Entry request = Objects.requireNonNull(requests.causeOf(ofOne.get(i)));
      Entry next = i + 1 == ofOne.size() ? null : requests.causeOf(ofOne.get(i + 1));
      long until = next == null ? Long.MAX_VALUE : next.offset();
      before = new Arranged(ofOne.get(i), request, before, until);
      arranged.add(before);
    }
  }

  Log log() {
    return log;
  }

  Requests requests() {
    return requests;
  }

  Interviewers interviewers() {
    return interviewers;
  }

  Applicants applicants() {
    return applicants;
  }

  /** All that applications ever held, or waited for; of one application in order. */
  List<Arranged> arranged() {
    return arranged;
  }

  /** All that was ever given away of each interviewer's time. */
  Map<String, List<Booked>> byInterviewer() {
    return byInterviewer;
  }
}
