package hiring.contract;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic.Owner;
import hiring.contract.Topic.Time;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the catalogue of topics. */
class TopicsTest {

  static List<Topic> topics() {
    return Topics.all();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_name_has_dots_and_hyphens_only(Topic topic) {
    assertThat(topic.name()).matches("hiring(\\.[a-z]+(-[a-z]+)*)+");
  }

  @Test
  void a_topic_has_one_writer() {
    Map<String, List<Topic>> byName = Topics.all().stream().collect(groupingBy(Topic::name));
    assertThat(byName).allSatisfy((name, topics) -> assertThat(topics).as(name).hasSize(1));
    List<Topic> owned =
        Set.of(Owner.values()).stream().flatMap(owner -> Topics.ownedBy(owner).stream()).toList();
    assertThat(owned).containsExactlyInAnyOrderElementsOf(Topics.all());
  }

  @ParameterizedTest
  @EnumSource
  void a_service_has_copies_of_roles_replies_and_dead_letters(Owner owner) {
    assertThat(Topics.ownedBy(owner))
        .contains(Topics.roleCopies(owner), Topics.replies(owner), Topics.deadLetters(owner));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_topic_is_found_by_its_name(Topic topic) {
    assertThat(Topics.named(topic.name())).contains(topic);
    assertThat(Topics.named(topic.name() + "-of-others")).isEmpty();
  }

  @Test
  void all_have_the_same_number_of_partitions_so_that_equal_keys_meet() {
    Set<Integer> partitions =
        Topics.all().stream().map(Topic::partitions).collect(Collectors.toSet());
    assertThat(partitions).containsExactly(Topics.PARTITIONS);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void what_happened_is_kept_for_ever_and_all_else_for_whole_hours(Topic topic) {
    if (topic.retention().equals(Topic.FOR_EVER)) {
      assertThat(topic.schemas())
          .isNotEmpty()
          .allSatisfy(
              schema -> assertThat(schema.getFields().getFirst().name()).isEqualTo("eventId"));
      assertThat(topic.time()).isEqualTo(Time.OF_CAUSE);
    } else {
      assertThat(topic.retention()).isPositive();
      assertThat(topic.retention().truncatedTo(ChronoUnit.HOURS)).isEqualTo(topic.retention());
      assertThat(topic.retention()).isLessThanOrEqualTo(Duration.ofDays(90));
    }
  }

  @Test
  void commands_and_submissions_are_stamped_by_the_broker_and_kept_for_a_week() {
    assertThat(Topics.all())
        .filteredOn(topic -> topic.name().endsWith("-commands"))
        .isNotEmpty()
        .allSatisfy(TopicsTest::isAnInbox);
    isAnInbox(Topics.ATS_SUBMISSIONS);
    isAnInbox(Topics.ATS_NOTIFICATIONS);
  }

  @Test
  void a_tombstone_erases_an_application_and_nothing_else() {
    assertThat(Topics.all())
        .filteredOn(Topic::takesTombstones)
        .containsExactly(Topics.APPLICATIONS);
  }

  @Test
  void bytes_are_kept_as_they_came_on_dead_letters_only() {
    assertThat(Topics.all())
        .filteredOn(topic -> topic.records().isEmpty() || topic.key() == Topic.Key.AS_CAME)
        .hasSameSizeAs(Owner.values())
        .allMatch(topic -> topic.name().endsWith("-dead-letters"));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_subject_is_named_after_topic_and_record(Topic topic) {
    assertThat(topic.schemas())
        .allSatisfy(schema ->
            assertThat(topic.subject(schema))
                .isEqualTo(topic.name() + "-hiring.events." + schema.getName()));
  }

  @Test
  void topics_md_says_what_the_catalogue_says() {
    assertThat(TopicsTable.documented())
        .as("the table of docs/topics.md, which should be:\n%s", TopicsTable.of(Topics.all()))
        .isEqualTo(TopicsTable.of(Topics.all()));
  }

  @Test
  void a_topic_that_is_missing_in_the_document_is_noticed() {
    assertThat(TopicsTable.documented())
        .isNotEqualTo(TopicsTable.of(Topics.all().subList(1, Topics.all().size())));
  }

  private static void isAnInbox(Topic topic) {
    assertThat(topic.time()).as(topic.name()).isEqualTo(Time.LOG_APPEND);
    assertThat(topic.retention()).as(topic.name()).isEqualTo(Duration.ofDays(7));
  }
}
