package hiring.posting.ats;

import hiring.contract.Ids;
import hiring.posting.domain.Account;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lever's webhooks, as its public documents describe them: the signature lies in the body, an HMAC
 * in hexadecimal over {@code token} and {@code triggeredAt}, one after the other. The rest of the
 * body is not signed, so that whoever saw a delivery can make others of the same moment. So nothing
 * in it is believed: every event that changes something is thin, whatever it holds, and what
 * follows from it is what Lever's API says. A delivery is known by its event, its ids and its
 * moment, and by nothing else that could be varied.
 *
 * <p>What was signed long ago is as good as not signed, which bounds for how long a delivery that
 * was seen can have things fetched.
 *
 * <p>What it does when it is refused is not said, so it is planned for as if it never came again:
 * what no key fits is kept aside, then answered 503.
 */
public final class Lever implements Ats {

  /**
   * How old a signature may be. When Lever tries again is not said; of the vendors who do say, most
   * are done within a day, and a weekend of ours must not cost an application.
   */
  static final Duration OLDEST = Duration.ofDays(3);

  /** How far its clock may be ahead of ours. */
  static final Duration AHEAD = Duration.ofMinutes(5);

  private static final String SOURCE = "lever";
  private static final int UNAVAILABLE = 503;

  /** Its documented events that change nothing here. */
  private static final Set<String> OTHER_EVENTS =
      Set.of(
          "contactCreated",
          "contactUpdated",
          "interviewCreated",
          "interviewUpdated",
          "interviewDeleted");

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public int unsignedStatus() {
    return UNAVAILABLE;
  }

  @Override
  public boolean triesAgain() {
    return false;
  }

  /** The body must be read to find its signature; until it fits, nothing else in it is. */
  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    Reading reading =
        JsonBody.read(
            delivery.body(),
            body ->
                isSigned(body, keys) && isRecent(body, delivery.receivedAt())
                    ? says(delivery, body)
                    : new Reading.Unsigned());
    return reading instanceof Reading.Broken ? new Reading.Unsigned() : reading;
  }

  private static boolean isSigned(Payload body, SigningKeys keys) {
    String signed = body.word("token") + body.node().path("triggeredAt").asString("");
    return keys.fit(signed.getBytes(StandardCharsets.UTF_8), Signature.hex(body.word("signature")));
  }

  /** Where token ends and time begins is not signed: what is no time of now may be cut wrongly. */
  private static boolean isRecent(Payload body, Instant now) {
    @Nullable Instant at = Payload.instant(body.node().path("triggeredAt"));
    return at != null && !at.isBefore(now.minus(OLDEST)) && !at.isAfter(now.plus(AHEAD));
  }

  private static Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String event = body.word("event");
    Payload data = body.at("data");
    Instant at = body.time("triggeredAt");
    Map<String, String> ids = ids(data);
    Telling telling =
        new Telling(
            new Account(SOURCE, delivery.tenant()),
            event,
            delivery.id(SOURCE, Ids.derive("lever/" + event + ids + at).toString()));
    return switch (event) {
      case "applicationCreated",
          "candidateStageChange",
          "candidateArchiveChange",
          "candidateHired" -> {
        data.id("opportunityId");
        yield telling.thin(SOURCE, ids, at);
      }
      case "candidateDeleted" -> {
        data.id("contactId");
        yield telling.thin(SOURCE, ids, at);
      }
      default -> new Reading.Ignored(OTHER_EVENTS.contains(event) ? event : "other");
    };
  }

  /** All ids that it names, in the order of their names. */
  private static Map<String, String> ids(Payload data) throws MissingFieldException {
    Map<String, String> ids = new TreeMap<>();
    for (String name :
        List.of("applicationId", "opportunityId", "contactId", "candidateId", "toStageId")) {
      if (data.optionalId(name) != null) {
        ids.put(name, data.shortId(name));
      }
    }
    return ids;
  }
}
