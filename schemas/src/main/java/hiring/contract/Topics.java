package hiring.contract;

import static hiring.contract.Topic.Audience.INTERNAL;
import static hiring.contract.Topic.Audience.PUBLIC;
import static hiring.contract.Topic.FOR_EVER;
import static hiring.contract.Topic.Key.AS_CAME;
import static hiring.contract.Topic.Key.COMMAND_ID;
import static hiring.contract.Topic.Key.ROLE_ID;
import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topic.Time.LOG_APPEND;
import static hiring.contract.Topic.Time.OF_CAUSE;

import hiring.contract.Topic.Owner;
import hiring.events.CommandAnswered;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of topics: one writer each, except the inbox {@link #ATS_SUBMISSIONS}, where third
 * parties write. {@link #REDRIVES} has one too, though not the service that creates it.
 */
public final class Topics {

  /**
   * Partitions of every topic; changing it scatters state, so services refuse to start on any other
   * number.
   */
  public static final int PARTITIONS = 4;

  public static final Topic ROLE_COMMANDS = PostingTopics.ROLE_COMMANDS;

  public static final Topic ROLES = PostingTopics.ROLES;

  public static final Topic ATS_SUBMISSIONS = PostingTopics.ATS_SUBMISSIONS;

  public static final Topic SUBMISSION_REFUSALS = PostingTopics.SUBMISSION_REFUSALS;

  public static final Topic APPLICATIONS = PostingTopics.APPLICATIONS;

  public static final Topic APPLICATION_UPDATES = PostingTopics.APPLICATION_UPDATES;

  public static final Topic CANDIDATE_COMMANDS = PostingTopics.CANDIDATE_COMMANDS;

  public static final Topic CANDIDATE_UPDATES = PostingTopics.CANDIDATE_UPDATES;

  /**
   * Each candidate update once in every partition: a candidate's applications are in any of them.
   */
  public static final Topic CANDIDATE_COPIES = PostingTopics.CANDIDATE_COPIES;

  /**
   * What ATSs say with ids alone, and how fetching the rest went: in one line, so that the outcome
   * of an attempt meets what it is about.
   */
  public static final Topic ATS_NOTIFICATIONS = PostingTopics.ATS_NOTIFICATIONS;

  public static final Topic NOTIFICATION_UPDATES = PostingTopics.NOTIFICATION_UPDATES;

  public static final Topic SCREENING_COMMANDS = ScreeningTopics.SCREENING_COMMANDS;

  public static final Topic SCREENINGS = ScreeningTopics.SCREENINGS;

  public static final Topic SCHEDULING_COMMANDS = SchedulingTopics.SCHEDULING_COMMANDS;

  public static final Topic INTERVIEWER_POOLS = SchedulingTopics.INTERVIEWER_POOLS;

  /**
   * All that a pool is asked, in one order: the order here is the order in which its time is given
   * away. Stamped when the request gets in line, since that is when its time is looked for: one
   * that was long on its way is not given an hour that has passed.
   */
  public static final Topic POOL_REQUESTS = SchedulingTopics.POOL_REQUESTS;

  public static final Topic INTERVIEWS = SchedulingTopics.INTERVIEWS;

  /**
   * Who has sent which dead letter again, and when. Written by {@code ./hiring redrive} alone, in
   * the transaction that sends; kept for three times as long as a dead letter, so that none can be
   * sent a second time.
   */
  public static final Topic REDRIVES = PostingTopics.REDRIVES;

  private static final List<Topic> ALL =
      List.of(
          ROLE_COMMANDS,
          ROLES,
          roleCopies(POSTING_SERVICE),
          ATS_SUBMISSIONS,
          SUBMISSION_REFUSALS,
          APPLICATIONS,
          APPLICATION_UPDATES,
          CANDIDATE_COMMANDS,
          CANDIDATE_UPDATES,
          CANDIDATE_COPIES,
          ATS_NOTIFICATIONS,
          NOTIFICATION_UPDATES,
          replies(POSTING_SERVICE),
          deadLetters(POSTING_SERVICE),
          SCREENING_COMMANDS,
          roleCopies(SCREENING_SERVICE),
          SCREENINGS,
          replies(SCREENING_SERVICE),
          deadLetters(SCREENING_SERVICE),
          SCHEDULING_COMMANDS,
          INTERVIEWER_POOLS,
          roleCopies(SCHEDULING_SERVICE),
          POOL_REQUESTS,
          INTERVIEWS,
          replies(SCHEDULING_SERVICE),
          deadLetters(SCHEDULING_SERVICE),
          REDRIVES);

  private static final Map<String, Topic> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Topic::name, Function.identity()));

  static {
    TrustedRecords.trust();
  }

  private Topics() {}

  /** Every topic, in the order of the documentation. */
  public static List<Topic> all() {
    return ALL;
  }

  /** The topics that a service creates and writes. */
  public static List<Topic> ownedBy(Owner owner) {
    return ALL.stream().filter(topic -> topic.owner() == owner).toList();
  }

  /** The topic of that name, if it is one of ours. */
  public static Optional<Topic> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Each role event once in every partition, so that every task of a service holds all roles and
   * meets a role's change in one order with the applications it decides about. A copy bears the
   * time of the role's own event, so any retention could end before the copy is read.
   */
  public static Topic roleCopies(Owner owner) {
    return new Topic(
        "hiring." + owner.service() + "-role-copies",
        owner,
        ROLE_ID,
        PostingTopics.ROLE_EVENTS,
        FOR_EVER,
        false,
        OF_CAUSE,
        INTERNAL);
  }

  /** Answers to callers who wait for an outcome over HTTP. */
  public static Topic replies(Owner owner) {
    return new Topic(
        "hiring." + owner.service() + "-replies",
        owner,
        COMMAND_ID,
        List.of(CommandAnswered.class),
        Duration.ofHours(1),
        false,
        LOG_APPEND,
        INTERNAL);
  }

  /**
   * Records that a service could not handle: the original bytes, with headers that say where from
   * and why.
   */
  public static Topic deadLetters(Owner owner) {
    return new Topic(
        "hiring." + owner.service() + "-dead-letters",
        owner,
        AS_CAME,
        List.of(),
        Duration.ofDays(30),
        false,
        LOG_APPEND,
        PUBLIC);
  }
}
