package hiring.scheduling.web;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant's interview has come to.
 *
 * @param poolId absent until a pool has been asked
 * @param roleId absent until the pool has answered
 * @param reason what was short where it waits, why where it was cancelled
 * @param shortOf kind of the session that could not be placed, where it waits
 * @param waitingSince its place in the line, where it waits
 * @param sequence how often it had changed before, from 0: the SEQUENCE of its invitation; absent
 *     until the pool has answered
 * @param sessions earliest first; where it waits those that stand while the others wait
 */
record InterviewView(
    UUID applicationId,
    InterviewStatus status,
    @Nullable String poolId,
    @Nullable UUID roleId,
    @Nullable String reason,
    @Nullable String shortOf,
    @Nullable Instant waitingSince,
    @Nullable Integer sequence,
    List<Session> sessions) {

  /**
   * One session.
   *
   * @param zone in which to show it: the applicant's where known
   * @param interviewers ids of those who fill its seats
   * @param trainees who sits in to learn
   */
  record Session(
      String kind,
      Instant start,
      Instant end,
      ZoneId zone,
      List<String> interviewers,
      List<Trainee> trainees) {

    private static Session of(ArrangedSession session) {
      return new Session(
          session.kind(),
          session.start(),
          session.end(),
          session.zone(),
          session.interviewers(),
          session.trainees().stream()
              .map(trainee -> new Trainee(trainee.interviewerId(), trainee.part()))
              .toList());
    }
  }

  /**
   * One who sits in to learn.
   *
   * @param part {@code SHADOW} watches; {@code REVERSE_SHADOW} takes it, and is watched
   */
  record Trainee(String interviewerId, Part part) {}

  static InterviewView undecided(
      UUID applicationId, InterviewStatus status, @Nullable String poolId) {
    return new InterviewView(
        applicationId, status, poolId, null, null, null, null, null, List.of());
  }

  static InterviewView of(String poolId, Arrangement held) {
    UUID id = held.candidacy().applicationId();
    UUID roleId = held.candidacy().roleId();
    return switch (held) {
      case Arrangement.Waiting waiting ->
          new InterviewView(
              id,
              InterviewStatus.WAITLISTED,
              poolId,
              roleId,
              waiting.shortage().reason().name(),
              waiting.shortage().session(),
              waiting.since(),
              waiting.sequence(),
              sessions(held));
      case Arrangement.Booked booked ->
          new InterviewView(
              id,
              InterviewStatus.SCHEDULED,
              poolId,
              roleId,
              null,
              null,
              null,
              booked.sequence(),
              sessions(held));
      case Arrangement.Cancelled cancelled ->
          new InterviewView(
              id,
              InterviewStatus.CANCELLED,
              poolId,
              roleId,
              cancelled.reason().name(),
              null,
              null,
              cancelled.sequence(),
              sessions(held));
    };
  }

  private static List<Session> sessions(Arrangement held) {
    return held.held().stream().map(Session::of).toList();
  }
}
