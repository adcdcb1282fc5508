package hiring.posting.ats;

import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one delivery tells, in our words.
 *
 * @param action the vendor's own name of it
 */
record Telling(Account account, String action, UUID deliveryId) {

  private static final int LONGEST_STAGE = 200;
  private static final Pattern SOURCE = Pattern.compile("[a-z0-9]{1,50}(?:-[a-z0-9]{1,50}){0,4}");

  Reading applied(Submission submission) {
    return says(List.of(new Notice.Applied(submission)));
  }

  Reading changed(String applicationId, Instant at, Change... changes) {
    return says(
        Stream.of(changes)
            .<Notice>map(change -> new Notice.Changed(account, applicationId, at, change))
            .toList());
  }

  /**
   * A candidate is to be forgotten. An erasure is for good, so where the vendor does not say when
   * it was, it is enough that it was before it was told.
   *
   * @param applicationIds those of theirs that are named
   */
  Reading erased(@Nullable String candidateId, List<String> applicationIds, Instant at) {
    List<Notice> notices = new ArrayList<>();
    for (String id : applicationIds) {
      notices.add(new Notice.Changed(account, id, at, new Change.Erased()));
    }
    if (candidateId != null) {
      notices.add(new Notice.CandidateErased(account, candidateId, at));
    }
    return says(notices);
  }

  Reading merged(String candidateId, String intoCandidateId, Instant at) {
    return says(List.of(new Notice.CandidateMerged(account, candidateId, intoCandidateId, at)));
  }

  /**
   * Ids alone: what they mean is to be fetched. What could not be kept is incomplete, so that it is
   * kept aside instead of being acknowledged and lost.
   */
  Reading thin(String via, Map<String, String> ids, Instant at) {
    Notification notification = new Notification(account, via, action, ids, at);
    return notification
        .fault()
        .<Reading>map(Reading.Incomplete::new)
        .orElseGet(() -> new Reading.Thin(notification, deliveryId));
  }

  Reading ignored() {
    return new Reading.Ignored(action);
  }

  /** Stages have names that people make up; what is too long is cut. */
  static Change stage(String name) {
    if (name.length() <= LONGEST_STAGE) {
      return new Change.StageChanged(name);
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST_STAGE - 1)) ? 1 : 0;
    return new Change.StageChanged(name.substring(0, LONGEST_STAGE - end));
  }

  /**
   * The source that a payload names itself: ids are derived from it, so it must be able to be one.
   */
  static String source(Payload payload, String name) throws MissingFieldException {
    String source = payload.text(name).toLowerCase(Locale.ROOT);
    if (!SOURCE.matcher(source).matches()) {
      throw payload.missing(name);
    }
    return source;
  }

  private Reading says(List<Notice> notices) {
    return new Reading.Submitted(action, notices, deliveryId);
  }
}
