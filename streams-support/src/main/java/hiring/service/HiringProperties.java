package hiring.service;

import hiring.contract.Topic;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of every service. Each is an environment variable too: {@code HIRING_API_TOKEN},
 * {@code HIRING_STREAMS_THREADS}, and so on.
 *
 * @param bootstrapServers brokers, comma separated
 * @param registryUrl the registry's Confluent-compatible API
 * @param apiToken the bearer token that callers of this service, and its other instances, must
 *     show; required
 * @param dataDir where state stores are kept; {@code ./.hiring/<service>} unless set
 * @param advertisedHost the name under which other instances of the service reach this one
 * @param instanceId stays the same over restarts of one instance, so that it keeps its partitions
 *     while it is away for less than the session timeout; unset for a member that comes and goes
 * @param replicationFactor of topics that the service creates; -1 leaves it to the broker
 * @param replyTimeout how long a caller waits for the outcome of its command
 * @param streams Kafka Streams
 */
@ConfigurationProperties("hiring")
public record HiringProperties(
    @DefaultValue("localhost:19092") String bootstrapServers,
    @DefaultValue("http://localhost:18081/apis/ccompat/v7") URI registryUrl,
    @DefaultValue("") String apiToken,
    @Nullable Path dataDir,
    @DefaultValue("localhost") String advertisedHost,
    @Nullable String instanceId,
    @DefaultValue("-1") short replicationFactor,
    @DefaultValue("10s") Duration replyTimeout,
    @DefaultValue Streams streams) {

  /**
   * How Kafka Streams runs.
   *
   * @param threads stream threads; more than the four partitions that a topic has idle
   * @param commitInterval how long a transaction gathers records: what is saved in commits is paid
   *     in latency
   * @param memory bound of RocksDB's block cache and write buffers together, off the Java heap
   * @param standbyReplicas copies of each store on other instances, for a failover without restore
   */
  public record Streams(
      @DefaultValue("2") int threads,
      @DefaultValue("100ms") Duration commitInterval,
      @DefaultValue("64MB") DataSize memory,
      @DefaultValue("0") int standbyReplicas) {

    public Streams {
      require(threads > 0, "HIRING_STREAMS_THREADS", "must be at least 1");
      require(positive(commitInterval), "HIRING_STREAMS_COMMIT_INTERVAL", "must be longer than 0");
      require(
          memory.toMegabytes() >= 16,
          "HIRING_STREAMS_MEMORY",
          "must be at least 16MB: with less RocksDB writes a file per handful of records");
      require(standbyReplicas >= 0, "HIRING_STREAMS_STANDBY_REPLICAS", "must not be negative");
    }
  }

  public HiringProperties {
    require(
        !apiToken.isBlank(),
        "HIRING_API_TOKEN",
        "is not set: callers show this secret as their bearer token, and it has no default");
    require(!bootstrapServers.isBlank(), "HIRING_BOOTSTRAP_SERVERS", "must not be empty");
    require(
        "http".equals(registryUrl.getScheme()) || "https".equals(registryUrl.getScheme()),
        "HIRING_REGISTRY_URL",
        "must be an http or https address");
    require(!advertisedHost.isBlank(), "HIRING_ADVERTISED_HOST", "must not be empty");
    require(
        replicationFactor == -1 || replicationFactor > 0,
        "HIRING_REPLICATION_FACTOR",
        "must be positive, or -1 for the broker's default");
    require(positive(replyTimeout), "HIRING_REPLY_TIMEOUT", "must be longer than 0");
    instanceId = instanceId == null || instanceId.isBlank() ? null : instanceId;
  }

  /** Where a service keeps its state stores. */
  public Path stateFolder(Topic.Owner service) {
    return (dataDir == null ? Path.of(".hiring", service.service()) : dataDir).toAbsolutePath();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "HiringProperties[" + bootstrapServers + ", " + registryUrl + "]";
  }

  private static boolean positive(Duration duration) {
    return duration.isPositive();
  }

  private static void require(boolean holds, String setting, String problem) {
    if (!holds) {
      throw new InvalidSettingException(setting, problem);
    }
  }
}
