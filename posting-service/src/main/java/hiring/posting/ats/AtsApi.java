package hiring.posting.ats;

import hiring.posting.domain.Notification;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a vendor's API tells the rest of a notification that holds ids alone. Pure: it says what to
 * ask for, and reads what was answered.
 */
public interface AtsApi {

  /** The webhook whose notifications it completes, as in {@link Notification#via()}. */
  String via();

  /** Whether a request needs the token of the API and that of the account. */
  default boolean needsBoth() {
    return false;
  }

  /** The headers by which the vendor knows us. Secret. */
  Map<String, String> headers(ApiToken token);

  /**
   * What follows from the answers so far; called again after each answer. Never throws for anything
   * that a notification or an answer may hold.
   */
  ApiStep next(Notification notification, ApiAnswers answers);

  /**
   * Every vendor whose notifications hold ids alone.
   *
   * @param withdrawals by the webhook's name, the reasons by which candidates left, whatever their
   *     words say
   */
  static List<AtsApi> all(Function<String, List<String>> withdrawals) {
    return List.of(
        new LeverApi(withdrawals.apply("lever")),
        new SmartRecruitersApi(),
        new MergeApi(withdrawals.apply("merge")));
  }
}
