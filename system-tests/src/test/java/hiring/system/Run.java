package hiring.system;

import static org.awaitility.Awaitility.await;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.Outgoing;
import hiring.system.check.Checker;
import hiring.system.check.Expected;
import hiring.system.check.Letter;
import hiring.system.check.Verdict;
import hiring.system.fold.Fold;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.log.Place;
import hiring.system.scenario.Applicant;
import hiring.system.scenario.Company;
import hiring.system.scenario.Delivery;
import hiring.system.scenario.Season;
import hiring.system.scenario.Standing;
import hiring.system.stack.LogFollower;
import hiring.system.stack.Quiet;
import hiring.system.stack.Sender;
import hiring.system.stack.Stack;
import hiring.system.stack.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Everyone outside of a stack: who sends, who reads, who reviews, and who judges in the end. */
final class Run implements AutoCloseable {

  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(4);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final int TICKS_PER_SECOND = 50;

  private static final Set<String> DECIDED =
      Fold.topics().stream().map(Topic::name).collect(Collectors.toUnmodifiableSet());

  private final Map<Topic.Owner, AtomicInteger> written =
      Arrays.stream(Topic.Owner.values())
          .collect(Collectors.toUnmodifiableMap(owner -> owner, owner -> new AtomicInteger()));
  private final Stack stack;
  private final Standing standing = new Standing();
  private final Sender sender;
  private final Webhooks webhooks;
  private final LogFollower follower;
  private final Quiet quiet;
  private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
  private final Queue<CompletableFuture<Void>> delivered = new ConcurrentLinkedQueue<>();

  Run(Stack stack) {
    this.stack = stack;
    sender = new Sender(stack);
    webhooks = new Webhooks(stack);
    follower = new LogFollower(stack, this::read);
    quiet = new Quiet(stack, follower);
  }

  /** Posts a company's roles and registers its interviewers; returns when all services know. */
  void open(Company company) throws Exception {
    company.commands().forEach(sender::send);
    awaitQuiet();
  }

  /**
   * Begins to send; completes when everything has been sent once.
   *
   * @param before told of the number of each delivery, counted from 0, before it is sent
   */
  CompletableFuture<Void> send(Season season, int perSecond, IntConsumer before) {
    expect(season.applicants());
    return new Pace(season.deliveries(), perSecond, before).start();
  }

  CompletableFuture<Void> send(Season season, int perSecond) {
    return send(season, perSecond, any -> {});
  }

  /** Waits for these too. */
  void expect(List<Applicant> applicants) {
    synchronized (standing) {
      standing.expect(applicants);
    }
  }

  /** One delivery, by its way. */
  void deliver(Delivery delivery) {
    switch (delivery.way()) {
      case WEBHOOK -> delivered.add(webhooks.deliver(delivery.webhook()));
      case KAFKA -> sender.send(delivery);
    }
  }

  /** Returns when every application is as far as it will come and nothing more will follow. */
  void awaitSettled() throws Exception {
    CompletableFuture.allOf(delivered.toArray(CompletableFuture<?>[]::new))
        .get(SETTLED_WITHIN.toSeconds(), TimeUnit.SECONDS);
    await("every application is settled")
        .atMost(SETTLED_WITHIN)
        .pollInterval(LOOK)
        .until(() -> unsettled() == 0);
    awaitQuiet();
  }

  private void awaitQuiet() throws Exception {
    sender.awaitAcknowledged();
    await("all records are handled").atMost(SETTLED_WITHIN).pollInterval(LOOK).until(quiet::holds);
  }

  /** How many applications are not yet as far as they will come. */
  int unsettled() {
    follower.count();
    synchronized (standing) {
      return standing.expected() - standing.settled();
    }
  }

  /** All that has been read so far. */
  Log log() {
    return follower.log();
  }

  Sender sender() {
    return sender;
  }

  Webhooks webhooks() {
    return webhooks;
  }

  /**
   * What is to be said of all that was ever read.
   *
   * @param planted records that were written past the services
   * @param letters the dead letters that must have been made of them
   */
  Verdict verdict(Set<Place> planted, Set<Letter> letters) {
    return Checker.ofAll(stack.registryClient(), Topics.PARTITIONS)
        .check(log(), expected(planted, letters));
  }

  private Expected expected(Set<Place> planted, Set<Letter> letters) {
    synchronized (standing) {
      return new Expected(
          standing.submissions(), standing.changed(), standing.reviewed(), planted, letters);
    }
  }

  /** How many records of a service have been read: those that it decided or passed on. */
  int written(Topic.Owner service) {
    return Objects.requireNonNull(written.get(service)).get();
  }

  private void read(Entry entry) {
    if (DECIDED.contains(entry.topic().name())) {
      Objects.requireNonNull(written.get(entry.topic().owner())).incrementAndGet();
    }
    List<Outgoing> sequel;
    synchronized (standing) {
      sequel = entry.isMisnamed() ? List.of() : standing.take(entry, now());
    }
    sequel.forEach(sender::send);
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Sends at an even pace, whatever becomes of it. */
  private final class Pace {
    private final List<Delivery> deliveries;
    private final int perSecond;
    private final IntConsumer before;
    private final CompletableFuture<Void> sent = new CompletableFuture<>();
    private final long startedAt = System.nanoTime();
    private int next;

    Pace(List<Delivery> deliveries, int perSecond, IntConsumer before) {
      this.deliveries = deliveries;
      this.perSecond = perSecond;
      this.before = before;
    }

    CompletableFuture<Void> start() {
      ScheduledFuture<?> ticks =
          pace.scheduleAtFixedRate(this::tick, 0, 1_000 / TICKS_PER_SECOND, TimeUnit.MILLISECONDS);
      return sent.whenComplete((done, failure) -> ticks.cancel(false));
    }

    private void tick() {
      try {
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        int due = (int) Math.min(deliveries.size(), seconds * perSecond + 1);
        for (; next < due; next++) {
          before.accept(next);
          deliver(deliveries.get(next));
        }
        if (next == deliveries.size()) {
          sent.complete(null);
        }
      } catch (RuntimeException e) {
        sent.completeExceptionally(e);
      }
    }
  }

  @Override
  public void close() {
    pace.shutdownNow();
    webhooks.close();
    follower.close();
    quiet.close();
    sender.close();
  }
}
