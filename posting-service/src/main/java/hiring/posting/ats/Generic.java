package hiring.posting.ats;

import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import hiring.posting.domain.Submission;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Webhooks of whoever has none of the others: signed as the <a
 * href="https://www.standardwebhooks.com">Standard Webhooks</a> specification says ({@code
 * webhook-id}, {@code webhook-timestamp} within five minutes, {@code webhook-signature: v1,<base64>
 * …}), in our own JSON. The body's {@code type} says what happened; its {@code source} is {@code
 * generic} unless it names another, and its account the one of the path, or the {@code tenant} that
 * it names where the path names none.
 *
 * <p>The specification has senders try again until they are answered 2xx; what no key fits is
 * answered 401.
 */
public final class Generic implements Ats {

  private static final String SOURCE = "generic";
  private static final int UNAUTHORIZED = 401;
  private static final int MOST_SIGNATURES = 10;
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

  private final OwnForm form;

  /**
   * @param form reads {@code application.submitted}
   */
  public Generic(OwnForm form) {
    this.form = form;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public SigningKeys keys(List<String> secrets) {
    return SigningKeys.standard(secrets);
  }

  @Override
  public int unsignedStatus() {
    return UNAUTHORIZED;
  }

  @Override
  public boolean triesAgain() {
    return true;
  }

  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    boolean fits = keys.fit(signed(delivery), signatures(delivery));
    return fits && isRecent(delivery)
        ? JsonBody.read(delivery.body(), body -> says(delivery, body))
        : new Reading.Unsigned();
  }

  private static byte[] signed(Delivery delivery) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream(delivery.body().length + 100);
    for (String header : List.of("webhook-id", "webhook-timestamp")) {
      signed.writeBytes(delivery.header(header).orElse("").getBytes(StandardCharsets.UTF_8));
      signed.write('.');
    }
    signed.writeBytes(delivery.body());
    return signed.toByteArray();
  }

  private static List<byte[]> signatures(Delivery delivery) {
    List<byte[]> signatures = new ArrayList<>();
    String[] given = delivery.header("webhook-signature").orElse("").split(" ", MOST_SIGNATURES);
    for (String signature : given) {
      signatures.addAll(Signature.base64(Signature.after("v1,", signature)));
    }
    return signatures;
  }

  private static boolean isRecent(Delivery delivery) {
    String text = delivery.header("webhook-timestamp").orElse("");
    return SECONDS.matcher(text).matches()
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(text)), delivery.receivedAt())
                .abs()
                .compareTo(TOLERANCE)
            <= 0;
  }

  private Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String type = body.word("type");
    String source = body.node().hasNonNull("source") ? Telling.source(body, "source") : SOURCE;
    Telling telling =
        new Telling(
            new Account(source, tenant(delivery, body)),
            type,
            delivery.id(SOURCE, delivery.header("webhook-id").orElse("")));
    return switch (type) {
      case "application.submitted" ->
          telling.applied(
              of(
                  telling.account().tenant(),
                  form.read(body.node(), SOURCE, delivery.receivedAt())));
      case "application.stage-changed" -> changed(telling, body, Telling.stage(body.text("stage")));
      case "application.rejected" -> changed(telling, body, new Change.Rejected());
      case "application.withdrawn" -> changed(telling, body, new Change.Withdrawn());
      case "application.reopened" -> changed(telling, body, new Change.Reopened());
      case "application.hired" -> changed(telling, body, new Change.Hired());
      case "application.erased" -> changed(telling, body, new Change.Erased());
      case "candidate.erased" ->
          telling.erased(body.id("externalCandidateId"), List.of(), body.time("occurredAt"));
      case "candidate.merged" ->
          telling.merged(
              body.id("externalCandidateId"),
              body.id("intoExternalCandidateId"),
              body.time("occurredAt"));
      case "ping" -> new Reading.Ping();
      default -> new Reading.Ignored("other");
    };
  }

  private static String tenant(Delivery delivery, Payload body) throws MissingFieldException {
    String named = body.optionalText("tenant");
    if (!delivery.tenant().isEmpty() || named == null) {
      return delivery.tenant();
    }
    if (named.indexOf('/') >= 0) {
      throw body.missing("tenant");
    }
    return named;
  }

  private static Reading changed(Telling telling, Payload body, Change change)
      throws MissingFieldException {
    return telling.changed(body.id("externalApplicationId"), body.time("occurredAt"), change);
  }

  private static Submission of(String tenant, Submission read) {
    return new Submission(
        read.occurredAt(),
        read.roleId(),
        read.source(),
        tenant,
        read.externalApplicationId(),
        read.externalCandidateId(),
        read.externalJobId(),
        read.via(),
        read.backfill(),
        read.timeZone(),
        read.candidate(),
        read.evidence());
  }
}
