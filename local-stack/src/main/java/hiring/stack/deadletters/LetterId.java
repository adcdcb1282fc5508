package hiring.stack.deadletters;

import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a dead letter lies, which is its name: {@code posting/2/17}.
 *
 * @param service the service that could not handle the record
 * @param partition of the service's topic of dead letters
 * @param offset in that partition
 */
public record LetterId(Owner service, int partition, long offset) implements Comparable<LetterId> {

  private static final Pattern FORM =
      Pattern.compile("([a-z]+?)(?:-service)?/(\\d{1,9})/(\\d{1,18})");
  private static final String SUFFIX = "-service";
  private static final Comparator<LetterId> ORDER =
      Comparator.comparing(LetterId::service)
          .thenComparingInt(LetterId::partition)
          .thenComparingLong(LetterId::offset);

  /**
   * The id that a text says.
   *
   * @throws Failure if it says none
   */
  public static LetterId parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new Failure(
          ExitCode.USAGE,
          "'" + Harmless.text(text) + "' is no id of a dead letter; one looks like posting/2/17");
    }
    return new LetterId(
        serviceNamed(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Long.parseLong(parts.group(3)));
  }

  /**
   * The service of that name, {@code posting} or {@code posting-service}.
   *
   * @throws Failure if there is none
   */
  public static Owner serviceNamed(String name) {
    return Arrays.stream(Owner.values())
        .filter(owner -> name.equals(owner.service()) || name.equals(shortName(owner)))
        .findFirst()
        .orElseThrow(() ->
            new Failure(
                ExitCode.USAGE,
                "there is no service '"
                    + Harmless.text(name)
                    + "'; there are "
                    + Arrays.stream(Owner.values())
                        .map(LetterId::shortName)
                        .collect(Collectors.joining(", "))));
  }

  static String shortName(Owner service) {
    return service.service().replace(SUFFIX, "");
  }

  /** The partition that it lies in. */
  TopicPartition place() {
    return new TopicPartition(Topics.deadLetters(service).name(), partition);
  }

  @Override
  public int compareTo(LetterId other) {
    return ORDER.compare(this, other);
  }

  /** As it is shown, and read again. */
  @Override
  public String toString() {
    return shortName(service) + "/" + partition + "/" + offset;
  }
}
