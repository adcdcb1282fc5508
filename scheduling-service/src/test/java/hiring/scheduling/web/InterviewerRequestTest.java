package hiring.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.events.CommandAnswered;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.PoolRefusal;
import hiring.scheduling.domain.Training;
import hiring.scheduling.domain.Travel;
import hiring.scheduling.domain.WorkingHours;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class InterviewerRequestTest {

  private static final String WHOLE =
      """
      {"interviewerId": "interviewer-1", "name": "Interviewer 1", "timeZone": "Europe/Berlin",
       "skills": ["coding", "system-design"],
       "workingHours": [{"day": "MONDAY", "start": "00:00", "end": "24:00"},
                        {"day": "SUNDAY", "start": "09:05", "end": "17:30"}],
       "maxPerDay": 3, "maxPerWeek": 8}
      """;

  @Test
  void a_whole_interviewer_becomes_a_command() {
    assertThat(command(WHOLE))
        .isEqualTo(
            new RegisterInterviewer(
                "engineering",
                "api",
                new Interviewer(
                    "interviewer-1",
                    "Interviewer 1",
                    "Europe/Berlin",
                    List.of("coding", "system-design"),
                    List.of(
                        new WorkingHours(DayOfWeek.MONDAY, 0, 1440),
                        new WorkingHours(DayOfWeek.SUNDAY, 545, 1050)),
                    3,
                    8)));
  }

  @Test
  void what_they_learn_where_they_travel_and_when_they_are_off_is_part_of_it() {
    Interviewer interviewer =
        command(
                WHOLE.replace(
                    "\"maxPerDay\"",
                    """
                    "training": [{"skill": "operations"},
                                 {"skill": "go", "shadows": 0, "reverseShadows": 5}],
                    "travels": [{"firstDay": "2026-03-02", "lastDay": "2026-03-06",
                                 "timeZone": "Asia/Tokyo"}],
                    "daysOff": [{"firstDay": "2026-12-24", "lastDay": "2026-12-31"}],
                    "bufferMinutes": 15, "targetShare": 50, "maxPerDay\"\
                    """))
            .interviewer();
    assertThat(interviewer.training())
        .containsExactly(new Training("operations", 2, 2), new Training("go", 0, 5));
    assertThat(interviewer.travels())
        .containsExactly(new Travel(days("2026-03-02", "2026-03-06"), "Asia/Tokyo"));
    assertThat(interviewer.daysOff()).containsExactly(days("2026-12-24", "2026-12-31"));
    assertThat(interviewer.bufferMinutes()).isEqualTo(15);
    assertThat(interviewer.targetShare()).isEqualTo(50);
  }

  @Test
  void what_is_shown_of_an_interviewer_can_be_sent_again() {
    Interviewer interviewer = command(WHOLE).interviewer();
    String shown =
        JsonMapper.shared()
            .writeValueAsString(InterviewerView.of(Calendar.of(interviewer, null, null)));
    assertThat(command(shown).interviewer()).isEqualTo(interviewer);
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void every_interviewer_of_the_sample_can_be_sent() {
    JsonNode samples =
        JsonMapper.shared().readTree(Path.of("..", "samples", "interviewer-pool.json").toFile());
    assertThat(samples.valueStream().map(sample -> command(sample.toString()))).isNotEmpty();
  }

  @Test
  void a_skill_is_the_same_whoever_typed_it() {
    assertThat(command(WHOLE.replace("coding", "cafe\u0301")).interviewer().skills())
        .contains("caf\u00e9");
  }

  @ParameterizedTest
  @MethodSource
  void what_is_missing_or_of_the_wrong_form_is_named(String field, String body) {
    assertThat(refused(body)).isEqualTo(field);
  }

  static Stream<Arguments> what_is_missing_or_of_the_wrong_form_is_named() {
    return Stream.concat(
        Stream.of(
                "interviewerId",
                "name",
                "timeZone",
                "skills",
                "workingHours",
                "maxPerDay",
                "maxPerWeek")
            .map(field -> Arguments.of(field, without(field))),
        Stream.of(
            Arguments.of("skills[1]", WHOLE.replace("\"system-design\"", "null")),
            Arguments.of("training[0].skill", with("training", "[{}]")),
            Arguments.of("training[0]", with("training", "[null]")),
            Arguments.of("travels[0].firstDay", with("travels", "[{\"firstDay\": \"soon\"}]")),
            Arguments.of("daysOff[0].lastDay", with("daysOff", "[{\"firstDay\": \"2026-03-02\"}]")),
            Arguments.of("workingHours[0].day", WHOLE.replace("MONDAY", "MONTAG")),
            Arguments.of("workingHours[1].start", WHOLE.replace("09:05", "9:05")),
            Arguments.of("workingHours[1].end", WHOLE.replace("17:30", "24:01")),
            Arguments.of("workingHours[1].end", WHOLE.replace(", \"end\": \"17:30\"", ""))));
  }

  private static String with(String field, String value) {
    return WHOLE.replace("\"maxPerDay\"", "\"%s\": %s, \"maxPerDay\"".formatted(field, value));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "INVALID_INTERVIEWER_ID",
        "INVALID_NAME",
        "UNKNOWN_TIME_ZONE",
        "INVALID_SKILLS",
        "INVALID_WORKING_HOURS",
        "INVALID_MAX_PER_DAY",
        "INVALID_MAX_PER_WEEK"
      })
  void a_refused_registration_names_the_field_that_it_is_about(PoolRefusal refusal) {
    String field =
        catchThrowableOfType(InvalidFieldException.class, () -> problem(answer(refusal))).field();
    assertThat(JsonMapper.shared().readTree(WHOLE).has(field)).as(field).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void every_refusal_is_a_problem_of_the_caller(PoolRefusal refusal) {
    assertThat(catchThrowable(() -> problem(answer(refusal))))
        .isInstanceOfAny(InvalidFieldException.class, RefusedException.class);
  }

  private static CommandAnswered answer(PoolRefusal refusal) {
    return new CommandAnswered(new UUID(0, 1), false, refusal.name(), null, null);
  }

  private static void problem(CommandAnswered answer) {
    PoolProblem.unlessAccepted(answer);
  }

  private static String refused(String body) {
    return catchThrowableOfType(InvalidFieldException.class, () -> command(body)).field();
  }

  private static RegisterInterviewer command(String body) {
    return read(body).command("engineering");
  }

  private static InterviewerRequest read(String body) {
    return JsonMapper.shared().readValue(body, InterviewerRequest.class);
  }

  private static String without(String field) {
    ObjectNode whole = (ObjectNode) JsonMapper.shared().readTree(WHOLE);
    whole.remove(field);
    return whole.toString();
  }
}
