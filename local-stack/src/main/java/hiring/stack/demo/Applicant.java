package hiring.stack.demo;

import hiring.contract.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A profile that applies, under an invented name.
 *
 * @param way how the application arrives
 * @param run the demonstration that sends it, so that each one's applications are new
 * @param number the applicant's number; unique in the run
 * @param profile what they say about themselves
 * @param appliedAt when
 */
record Applicant(Way way, long run, long number, Profile profile, Instant appliedAt) {

  /** How an application arrives. */
  enum Way {
    /** As a signed webhook, which names the job by Greenhouse's id. */
    WEBHOOK("greenhouse"),
    /** As a record on the topic for submissions, which names the role by our id. */
    KAFKA("careers-site");

    private final String source;

    Way(String source) {
      this.source = source;
    }

    String source() {
      return source;
    }
  }

  private static final long NUMBERS_PER_RUN = 1_000_000;

  /**
   * As many applicants as are asked for, by webhook and by Kafka in turn; the profiles serve again
   * when there are too few.
   */
  static List<Applicant> all(List<Profile> profiles, int wanted, Instant now) {
    long largest = profiles.stream().mapToLong(Profile::responseId).max().orElse(0);
    List<Applicant> applicants = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      Profile profile = profiles.get(i % profiles.size());
      long number = profile.responseId() + (i / profiles.size()) * largest;
      Way way = i % 2 == 0 ? Way.WEBHOOK : Way.KAFKA;
      applicants.add(new Applicant(way, now.getEpochSecond(), number, profile, now));
    }
    return applicants;
  }

  String name() {
    return "Applicant " + number;
  }

  String email() {
    return "applicant-" + number + "@example.org";
  }

  /** The source's own id of the application. */
  long externalId() {
    return run * NUMBERS_PER_RUN + number;
  }

  UUID applicationId() {
    return Ids.applicationId(way.source(), "", Long.toString(externalId()));
  }
}
