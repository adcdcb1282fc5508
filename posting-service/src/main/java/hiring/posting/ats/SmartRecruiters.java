package hiring.posting.ats;

import hiring.posting.domain.Account;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SmartRecruiters' webhooks, as its public documents describe them: {@code
 * smartrecruiters-signature: v1=<hex>;v1=<hex>…}, one for each live key, each an HMAC over
 * timestamp, body, event id, name, version and the whole {@code Link} header, joined by full stops.
 * The body holds ids alone. A webhook is switched on by a request whose {@code X-Hook-Secret} is
 * sent back.
 *
 * <p>It wants 202 within five seconds, and tries again 10 times, up to a day apart; what no key
 * fits is answered 503.
 */
public final class SmartRecruiters implements Ats {

  private static final String SOURCE = "smartrecruiters";
  private static final String HOOK_SECRET = "X-Hook-Secret";
  private static final int ACCEPTED = 202;
  private static final int UNAVAILABLE = 503;
  private static final int MOST_SIGNATURES = 10;
  private static final int LONGEST_SECONDS = 10;
  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");
  private static final Pattern DIGITS = Pattern.compile("\\d{10,15}");

  /** What it says of applications, and what changes nothing here. */
  private static final Set<String> OTHER_EVENTS =
      Set.of(
          "application.updated",
          "application.source.updated",
          "application.fields.updated",
          "application.onboarding-status.updated",
          "application.attachment.created",
          "application.screening-answers.created",
          "application.screening-answers.updated",
          "candidate.created",
          "candidate.updated");

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public int successStatus() {
    return ACCEPTED;
  }

  @Override
  public int unsignedStatus() {
    return UNAVAILABLE;
  }

  @Override
  public boolean triesAgain() {
    return true;
  }

  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    Optional<String> secret = delivery.header(HOOK_SECRET).map(String::strip);
    if (secret.isPresent() && delivery.header("event-id").isEmpty()) {
      return VISIBLE.matcher(secret.get()).matches()
          ? new Reading.Handshake(HOOK_SECRET, secret.get())
          // Nobody signed it, so it may not pass for what was signed and is broken.
          : new Reading.Unsigned();
    }
    return keys.fit(signed(delivery), signatures(delivery))
        ? JsonBody.read(delivery.body(), body -> says(delivery, body))
        : new Reading.Unsigned();
  }

  private static byte[] signed(Delivery delivery) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream(delivery.body().length + 500);
    signed.writeBytes(bytes(delivery, "smartrecruiters-timestamp"));
    signed.write('.');
    signed.writeBytes(delivery.body());
    for (String header : List.of("event-id", "event-name", "event-version", "Link")) {
      signed.write('.');
      signed.writeBytes(bytes(delivery, header));
    }
    return signed.toByteArray();
  }

  private static byte[] bytes(Delivery delivery, String header) {
    return delivery.header(header).orElse("").getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> signatures(Delivery delivery) {
    List<byte[]> signatures = new ArrayList<>();
    String[] given =
        delivery.header("smartrecruiters-signature").orElse("").split(";", MOST_SIGNATURES);
    for (String signature : given) {
      signatures.addAll(Signature.hex(Signature.after("v1=", signature.strip())));
    }
    return signatures;
  }

  private static Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String event = delivery.header("event-name").orElse("");
    Telling telling =
        new Telling(
            new Account(SOURCE, delivery.tenant()),
            event,
            delivery.id(SOURCE, delivery.header("event-id").orElse("")));
    return switch (event) {
      case "application.created", "application.status.updated" ->
          telling.thin(
              SOURCE,
              Map.of("candidateId", body.shortId("candidate_id"), "jobId", body.shortId("job_id")),
              at(delivery));
      case "candidate.deleted" -> telling.erased(body.id("candidate_id"), List.of(), at(delivery));
      default -> new Reading.Ignored(OTHER_EVENTS.contains(event) ? event : "other");
    };
  }

  /**
   * When it was sent, in seconds or milliseconds since 1970 or in ISO 8601; nothing else dates it.
   */
  private static Instant at(Delivery delivery) {
    String text = delivery.header("smartrecruiters-timestamp").orElse("").strip();
    if (DIGITS.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return text.length() <= LONGEST_SECONDS
          ? Instant.ofEpochSecond(number)
          : Instant.ofEpochMilli(number);
    }
    Instant time = Payload.instant(text);
    return time == null ? delivery.receivedAt() : time;
  }
}
