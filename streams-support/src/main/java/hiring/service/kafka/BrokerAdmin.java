package hiring.service.kafka;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * The one admin client, made when it is first asked for: it cannot be made while the brokers' names
 * do not resolve, which is no reason for a service to end.
 */
public final class BrokerAdmin implements AutoCloseable {

  private final Map<String, Object> settings;
  private @Nullable Admin admin;

  BrokerAdmin(Map<String, Object> settings) {
    this.settings = settings;
  }

  /**
   * The client.
   *
   * @throws KafkaException if no broker's name resolves, for now
   */
  public synchronized Admin get() {
    if (admin == null) {
      admin = Admin.create(settings);
    }
    return admin;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(2));
    }
  }
}
