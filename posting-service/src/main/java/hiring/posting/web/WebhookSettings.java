package hiring.posting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A vendor's block of settings, {@code hiring.webhooks.<source>}.
 *
 * @param secrets keys that it may sign with, all live
 * @param perSecond deliveries that are taken in a second; more are to come again later
 * @param withdrawals reasons of an ending by which the candidate left
 * @param tenants {@code account=tenant}, where one webhook tells of several accounts
 */
public record WebhookSettings(
    @DefaultValue List<String> secrets,
    @DefaultValue("2000") int perSecond,
    @DefaultValue List<String> withdrawals,
    @DefaultValue List<String> tenants) {

  /** Says nothing of the keys. */
  @Override
  public String toString() {
    return secrets.size() + " keys, " + perSecond + " a second";
  }

  /** The tenants by account; an entry without an equals sign names none. */
  public Map<String, String> tenantsByAccount() {
    Map<String, String> byAccount = new HashMap<>();
    for (String entry : tenants) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        byAccount.put(entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
      }
    }
    return byAccount;
  }
}
