package hiring.posting;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A running service to which vendors deliver, each with two live keys. */
final class Deliveries implements AutoCloseable {

  static final String OLD_KEY = "example-old-key";
  static final String NEW_KEY = "example-new-key";

  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");
  private static final Pattern EVENTS =
      Pattern.compile(
          "hiring_events_total\\{[^}]*decision=\"decide-intake\"[^}]*event=\"(\\w+)\"[^}]*} (\\S+)");

  private final RunningService service;

  private Deliveries(RunningService service) {
    this.service = service;
  }

  /**
   * Starts it, with one role that has an opening for everyone.
   *
   * @param more settings beside the keys
   * @param jobs fills the role's {@code externalRefs}
   */
  static Deliveries start(Path data, Map<String, String> more, Consumer<ArrayNode> jobs)
      throws Exception {
    Map<String, String> settings = new HashMap<>(more);
    for (Ats vendor : Vendors.all()) {
      String source = vendor.source();
      settings.put(
          "hiring.webhooks." + source + ".secrets",
          Signed.configured(source, OLD_KEY) + "," + Signed.configured(source, NEW_KEY));
    }
    settings.put("hiring.webhooks.quarantine-key", Signed.QUARANTINE_KEY);
    RunningService service =
        RunningService.start(
            PostingServiceApplication.class,
            TestBroker.shared(),
            TestRegistry.shared().url(),
            data,
            settings);
    service.awaitReadiness(200);
    ObjectNode role = (ObjectNode) JsonMapper.shared().readTree(Files.readString(SAMPLE));
    role.put("openings", 100);
    jobs.accept(role.putArray("externalRefs"));
    assertThat(service.post("/roles", role.toString()).statusCode()).isEqualTo(201);
    return new Deliveries(service);
  }

  /** A job of an account, for the role. */
  static void job(ArrayNode jobs, String source, String tenant, String job) {
    jobs.addObject().put("source", source).put("tenant", tenant).put("jobId", job);
  }

  HttpResponse<String> deliver(String source, String account, Signed signed) throws Exception {
    var request = service.bare("/webhooks/" + source + "/" + account);
    signed.headers().forEach(request::header);
    return service.send(request.POST(BodyPublishers.ofByteArray(signed.body())));
  }

  /** Delivers three times, with a key that changes in between; the one answer to all. */
  JsonNode thrice(String source, String account, Function<String, Signed> signed) throws Exception {
    List<String> answers = new ArrayList<>();
    for (String key : List.of(OLD_KEY, NEW_KEY, NEW_KEY)) {
      HttpResponse<String> answer = deliver(source, account, signed.apply(key));
      assertThat(answer.statusCode())
          .as("%s: %s", source, answer.body())
          .isEqualTo(Vendors.of(source).successStatus());
      answers.add(answer.body());
    }
    assertThat(answers).containsOnly(answers.getFirst());
    return JsonMapper.shared().readTree(answers.getFirst());
  }

  /** An application once it stands so. */
  JsonNode awaitStatus(String applicationId, String status) {
    return service.awaitJson(
        "/applications/" + applicationId, found -> status(found).equals(status));
  }

  static String status(JsonNode found) {
    return found.path("status").stringValue("");
  }

  RunningService service() {
    return service;
  }

  /** How often which event of applications was told. */
  Map<String, Integer> events() throws Exception {
    Map<String, Integer> events = new HashMap<>();
    Matcher counted = EVENTS.matcher(service.management("/actuator/prometheus").body());
    while (counted.find()) {
      events.merge(counted.group(1), (int) Double.parseDouble(counted.group(2)), Integer::sum);
    }
    return events;
  }

  /** What was told since, as far as anyone outside hears of it. */
  Map<String, Integer> eventsSince(Map<String, Integer> before) throws Exception {
    Map<String, Integer> more = new TreeMap<>();
    events()
        .forEach((event, count) -> {
          int times = count - before.getOrDefault(event, 0);
          if (times > 0 && !event.equals("StandingKept") && !event.equals("ErasureKept")) {
            more.put(event, times);
          }
        });
    return more;
  }

  @Override
  public void close() {
    service.close();
  }
}
