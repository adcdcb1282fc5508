package hiring.stack.deadletters;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why something was kept aside: the codes of the header {@code dead-letter-reason}, what each means
 * and what is to be done about it. {@code docs/topics.md} explains the same codes.
 */
public enum Reason {
  MALFORMED(
      "It is empty, truncated, or not the Avro that its schema says.",
      "Have its producer mended and send the record anew; these bytes will never be readable."),
  BAD_MAGIC(
      "It does not begin with a zero byte, or names its schema in eight bytes: it is not in"
          + " Confluent's wire format.",
      "Have its producer use a Confluent Avro serializer; these bytes will never be readable."),
  UNKNOWN_SCHEMA(
      "It names a schema that the registry does not know.",
      "If the registry has lost the schema, register it again and redrive; if another registry"
          + " wrote it, have its producer use this one."),
  WRONG_TYPE(
      "It is of a type that does not belong on the topic.",
      "Have its producer write to the topic of that type; redrive only after an upgrade of the"
          + " service that takes the type."),
  TRAILING_BYTES(
      "It has bytes left over after its end.",
      "Have its producer mended and send the record anew; these bytes will never be readable."),
  NULL_KEY(
      "It has no key.",
      "Have its producer set the key that the topic asks for, and send the record anew."),
  KEY_MISMATCH(
      "It has another key than it names.",
      "Have its producer set the key that the record names, and send the record anew."),
  UNEXPECTED_TOMBSTONE(
      "It has no value, on a topic where that means nothing.",
      "Ask who wrote it; there is nothing in it to send again."),
  BAD_TIMESTAMP(
      "It is dated before 1970.",
      "Have its producer's clock or timestamps mended, and send the record anew."),
  OVERSIZED_HEADERS(
      "It has more than 64 headers, or more than 16 KiB of them.",
      "Have its producer send fewer; redrive sends key and value without them."),
  OVERSIZED(
      "It has more than 2 MiB, uncompressed; key and value stay where the record lies.",
      "Have its producer send less, such as a résumé's text without pictures."),
  FAILED_DECISION(
      "It met a bug in a rule of the service.",
      "Find the exception in the service's log, mend the rule, deploy, then redrive."),
  UNSIGNED(
      "It is a webhook delivery that no live key fits.",
      "Compare the key in the ATS with the service's setting, then redrive: what a key fits by now"
          + " is taken."),
  BROKEN(
      "It is a webhook delivery that is signed well and cannot be read.",
      "Compare the ATS's webhook version with what the service reads; redrive after an upgrade that"
          + " reads it."),
  INCOMPLETE(
      "It is a webhook delivery that lacks something an application needs.",
      "Complete the record in the ATS and have it delivered again; redrive after an upgrade of the"
          + " service that needs less.");

  private final String meaning;
  private final String advice;

  Reason(String meaning, String advice) {
    this.meaning = meaning;
    this.advice = advice;
  }

  /**
   * The reason of that code, in either case.
   *
   * @throws Failure if there is none
   */
  public static Reason parse(String code) {
    return known(code.toUpperCase(Locale.ROOT))
        .orElseThrow(() ->
            new Failure(
                ExitCode.USAGE,
                "there is no reason '"
                    + Harmless.text(code)
                    + "'; there are "
                    + Arrays.stream(values()).map(Reason::name).collect(Collectors.joining(", "))));
  }

  /** The reason of that code; a newer service may have others. */
  static Optional<Reason> known(String code) {
    return Arrays.stream(values()).filter(reason -> reason.name().equals(code)).findFirst();
  }

  /** What it means, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** What is to be done about it, in a sentence. */
  public String advice() {
    return advice;
  }
}
