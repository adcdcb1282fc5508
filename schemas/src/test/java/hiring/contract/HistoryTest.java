package hiring.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * FULL_TRANSITIVE: the current contract and every released one read each other, so that services
 * and integrators may be upgraded in any order, and the log stays readable for ever.
 */
class HistoryTest {

  static List<Release> released() {
    return Release.released();
  }

  @ParameterizedTest
  @MethodSource("released")
  void the_current_contract_and_a_released_one_read_each_other(Release released) {
    assertThat(Compatibility.breaks(released, Release.current())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("released")
  void a_release_is_complete_in_itself(Release released) {
    List<String> onTopics =
        released.topics().values().stream().flatMap(Set::stream).distinct().toList();
    assertThat(released.types().keySet())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(onTopics);
  }

  @Test
  void what_is_frozen_is_what_is_read(@TempDir Path folder) throws Exception {
    Release.current().write(folder);
    Release read = Release.read(folder);
    assertThat(read.types()).isEqualTo(Release.current().types());
    assertThat(read.topics()).isEqualTo(Release.current().topics());
  }

  @Test
  void a_field_with_a_default_may_be_added_and_taken_away() {
    Schema with = booking().requiredLong("start").optionalString("note").endRecord();
    Schema without = booking().requiredLong("start").endRecord();
    assertThat(breaks(with, without)).isEmpty();
    assertThat(breaks(without, with)).isEmpty();
  }

  @Test
  void an_enum_may_grow_because_it_has_a_default() {
    assertThat(breaks(reasons("OTHER"), reasons("OTHER", "ILLNESS"))).isEmpty();
  }

  @Test
  void a_new_field_without_default_is_a_break() {
    Schema old = booking().requiredLong("start").endRecord();
    Schema now = booking().requiredLong("start").requiredLong("end").endRecord();
    assertThat(breaks(old, now))
        .singleElement()
        .asString()
        .startsWith("0.9.0: hiring.events.Booking cannot read what was written")
        .contains("end");
  }

  @Test
  void a_required_field_that_vanishes_is_a_break() {
    Schema old = booking().requiredLong("start").requiredLong("end").endRecord();
    Schema now = booking().requiredLong("start").endRecord();
    assertThat(breaks(old, now))
        .singleElement()
        .asString()
        .startsWith("0.9.0: hiring.events.Booking cannot be read by the old")
        .contains("end");
  }

  @Test
  void a_widened_type_is_a_break_for_old_readers() {
    Schema old = booking().requiredInt("points").endRecord();
    Schema now = booking().requiredLong("points").endRecord();
    assertThat(breaks(old, now)).singleElement().asString().contains("cannot be read by the old");
  }

  @Test
  void another_unit_of_time_is_a_break() {
    Schema millis = LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG));
    Schema micros = LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG));
    Schema old = booking().name("start").type(millis).noDefault().endRecord();
    Schema now = booking().name("start").type(micros).noDefault().endRecord();
    assertThat(breaks(old, now))
        .containsExactly(
            "0.9.0: hiring.events.Booking.start was timestamp-millis and is timestamp-micros");
  }

  @Test
  void a_type_that_vanishes_is_a_break() {
    Release today = Release.current();
    Map<String, Schema> fewer = new TreeMap<>(today.types());
    fewer.remove("hiring.events.ScreenReferred");
    assertThat(Compatibility.breaks(today, new Release("next", fewer, today.topics())))
        .containsExactly("current: hiring.events.ScreenReferred has vanished");
  }

  @Test
  void a_topic_that_loses_a_type_or_vanishes_is_a_break() {
    Release today = Release.current();
    Map<String, Set<String>> topics = new TreeMap<>(today.topics());
    topics.remove("hiring.interviews");
    topics.put("hiring.applications", Set.of());
    assertThat(Compatibility.breaks(today, new Release("next", today.types(), topics)))
        .containsExactlyInAnyOrder(
            "current: hiring.interviews has vanished",
            "current: hiring.applications no longer carries hiring.events.ApplicationReceived");
  }

  private static List<String> breaks(Schema old, Schema now) {
    return Compatibility.breaks(release("0.9.0", old), release("next", now));
  }

  private static Release release(String version, Schema... types) {
    Map<String, Schema> byName =
        List.of(types).stream().collect(toMap(Schema::getFullName, s -> s));
    return new Release(version, byName, Map.of("hiring.bookings", byName.keySet()));
  }

  private static SchemaBuilder.FieldAssembler<Schema> booking() {
    return SchemaBuilder.record("Booking").namespace("hiring.events").fields();
  }

  private static Schema reasons(String... symbols) {
    Schema reason = SchemaBuilder.enumeration("Reason").defaultSymbol("OTHER").symbols(symbols);
    return booking().name("reason").type(reason).noDefault().endRecord();
  }
}
