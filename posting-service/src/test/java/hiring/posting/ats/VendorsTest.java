package hiring.posting.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Notification;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every vendor, over every delivery in its folder. */
class VendorsTest {

  private static final Instant NOW = Instant.parse("2026-02-27T18:00:00Z");
  private static final String OLD_KEY = "example-key-one";
  private static final String NEW_KEY = "example-key-two";

  static Stream<Fixture> fixtures() {
    return Fixture.all();
  }

  static List<String> vendors() {
    return Fixture.folders();
  }

  @Test
  void each_vendor_has_a_folder() {
    assertThat(Fixture.folders())
        .containsExactlyInAnyOrderElementsOf(Vendors.all().stream().map(Ats::source).toList());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_delivery_says_what_lies_beside_it(Fixture fixture) {
    assertThat(text(read(fixture, OLD_KEY))).as("what %s says", fixture).isEqualTo(fixture.says());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_live_key_signs_and_no_other(Fixture fixture) {
    assertThat(read(fixture, NEW_KEY)).isEqualTo(read(fixture, OLD_KEY));
    assertThat(read(fixture, "another-key")).isEqualTo(new Reading.Unsigned());
    assertThat(
            Vendors.of(fixture.source())
                .read(
                    fixture.signed(OLD_KEY, NOW).delivery("", NOW),
                    Vendors.of(fixture.source()).keys(List.of("", " "))))
        .as("without any key")
        .isEqualTo(new Reading.Unsigned());
  }

  /** Of Lever's body only what is signed counts: when it was, and a token. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void the_signature_is_over_what_was_received(Fixture fixture) {
    Signed signed = fixture.signed(OLD_KEY, NOW);
    String body = new String(signed.body(), UTF_8);
    String other =
        fixture.source().equals("lever")
            ? body.replace("\"triggeredAt\": 1", "\"triggeredAt\": 2")
            : body + " ";
    assertThat(other).isNotEqualTo(body);
    assertThat(read(fixture, new Signed(other.getBytes(UTF_8), signed.headers())))
        .isEqualTo(new Reading.Unsigned());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_signature_that_was_cut_or_left_out_signs_nothing(Fixture fixture) {
    Signed signed = fixture.signed(OLD_KEY, NOW);
    String body = new String(signed.body(), UTF_8);
    for (int cut : List.of(2, 20, 64)) {
      Map<String, String> headers = new HashMap<>(signed.headers());
      headers.replaceAll((name, value) ->
          name.toLowerCase(Locale.ROOT).endsWith("signature")
              ? value.substring(0, Math.max(0, value.length() - cut))
              : value);
      String without = body.replaceAll("(\"signature\": \"[^\"]*)[^\"]{" + cut + "}\"", "$1\"");
      assertThat(read(fixture, new Signed(without.getBytes(UTF_8), headers)))
          .as("without the last %s characters", cut)
          .isEqualTo(new Reading.Unsigned());
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void delivered_again_it_has_the_same_id_and_with_another_key_too(Fixture fixture) {
    assertThat(id(read(fixture, OLD_KEY))).isEqualTo(id(read(fixture, NEW_KEY)));
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void two_deliveries_have_two_ids(String source) {
    List<UUID> ids =
        Fixture.of(source)
            .map(fixture -> id(read(fixture, OLD_KEY)))
            .filter(id -> id.version() == 5)
            .toList();
    Set<UUID> distinct = new HashSet<>(ids);
    assertThat(ids).isNotEmpty();
    assertThat(distinct).hasSameSizeAs(ids);
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void the_account_is_the_one_of_the_path(String source) {
    Fixture fixture = Fixture.of(source).filter(any -> says(any, "emea")).findFirst().orElseThrow();
    assertThat(id(read(fixture, fixture.signed(OLD_KEY, NOW), "emea")))
        .as("the same delivery to another account")
        .isNotEqualTo(id(read(fixture, OLD_KEY)));
  }

  /** Whatever is missing or of another kind, something is made of it and nothing is thrown. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void a_vendor_makes_something_of_whatever_is_signed(Fixture fixture) {
    JsonNode body = JsonMapper.shared().readTree(fixture.body());
    for (String path : paths(body, "").toList()) {
      for (String junk : List.of("null", "7", "[]", "{}", "\"\"", "\"x\"", "[[1]]", "true")) {
        ObjectNode changed = (ObjectNode) body.deepCopy();
        int slash = path.lastIndexOf('/');
        ((ObjectNode) changed.at(path.substring(0, slash)))
            .set(path.substring(slash + 1), JsonMapper.shared().readTree(junk));
        Signed signed = sign(fixture, changed.toString().replace("\":\"SIG", "\": \"SIG"));
        assertThat(read(fixture, signed)).as("%s = %s", path, junk).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void what_is_no_json_object_is_broken(String source) {
    Fixture fixture = Fixture.of(source).findFirst().orElseThrow();
    for (String body : List.of("", "{", "\u0000", "{\"a\":NaN}", "{\"a\":1}{", "[]", "null", "7")) {
      assertThat(read(fixture, sign(fixture, body))).as(body).isEqualTo(broken(source));
    }
    assertThat(read(fixture, sign(fixture, "[".repeat(10_000)))).isEqualTo(broken(source));
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void a_vendor_is_asked_again_in_the_way_that_it_follows(String source) {
    Ats ats = Vendors.of(source);
    assertThat(List.of(401, 503)).contains(ats.unsignedStatus());
    assertThat(ats.successStatus()).isBetween(200, 299);
    if (!ats.triesAgain() || source.equals("ashby")) {
      assertThat(ats.unsignedStatus()).isEqualTo(503);
    }
  }

  /** Lever's signature lies in the body: what cannot be read has none. */
  private static Reading broken(String source) {
    return source.equals("lever") ? new Reading.Unsigned() : new Reading.Broken();
  }

  private static boolean says(Fixture fixture, String tenant) {
    return switch (read(fixture, fixture.signed(OLD_KEY, NOW), tenant)) {
      case Reading.Submitted said ->
          said.notices().stream().allMatch(notice -> notice.account().tenant().equals(tenant));
      case Reading.Thin thin -> thin.notification().account().tenant().equals(tenant);
      default -> false;
    };
  }

  private static Signed sign(Fixture fixture, String body) {
    return Signed.by(fixture.source(), "id", body.getBytes(UTF_8), fixture.headers(), OLD_KEY, NOW);
  }

  private static Reading read(Fixture fixture, String key) {
    return read(fixture, fixture.signed(key, NOW));
  }

  private static Reading read(Fixture fixture, Signed signed) {
    return read(fixture, signed, "");
  }

  private static Reading read(Fixture fixture, Signed signed, String tenant) {
    Ats ats = Vendors.of(fixture.source());
    List<String> keys =
        Stream.of(OLD_KEY, NEW_KEY).map(key -> Signed.configured(fixture.source(), key)).toList();
    return ats.read(signed.delivery(tenant, NOW), ats.keys(keys));
  }

  /** All zeros where it has none. */
  private static UUID id(Reading reading) {
    return switch (reading) {
      case Reading.Submitted submitted -> submitted.deliveryId();
      case Reading.Thin thin -> thin.deliveryId();
      default -> new UUID(0, 0);
    };
  }

  private static String text(Reading reading) {
    return switch (reading) {
      case Reading.Submitted said ->
          said.notices().stream()
              .map(Object::toString)
              .collect(Collectors.joining("\n", said.action() + "\n", "\n"));
      case Reading.Thin(Notification told, UUID id) ->
          "%s %s by %s at %s: %s\n"
              .formatted(
                  told.account(),
                  told.action(),
                  told.via(),
                  told.occurredAt(),
                  new TreeMap<>(told.ids()));
      default -> reading + "\n";
    };
  }

  /** Of every member of every object. */
  private static Stream<String> paths(JsonNode node, String path) {
    return node.propertyStream()
        .flatMap(member -> {
          String own = path + "/" + member.getKey();
          return Stream.concat(Stream.of(own), paths(member.getValue(), own));
        });
  }
}
