package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.posting.domain.InterviewLoop;
import hiring.posting.domain.InterviewLoop.Seat;
import hiring.posting.domain.InterviewLoop.Session;
import hiring.service.InvalidFieldException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LoopJsonTest {

  @Test
  void a_loop_of_which_little_is_said_has_the_defaults_of_the_contract() {
    assertThat(read("{'kind': 'coding', 'skill': 'java', 'minutes': 60}", ""))
        .isEqualTo(
            new InterviewLoop(
                List.of(new Session("coding", "java", 60, 1, List.of(), 1, "")),
                4,
                24,
                28,
                true,
                0,
                false));
  }

  @Test
  void order_breaks_and_one_block_are_taken_as_they_are_said() {
    InterviewLoop loop =
        read(
            "{'kind': 'coding', 'skill': 'java', 'minutes': 60}",
            ", 'inOrder': false, 'breakMinutes': 15, 'oneBlock': true");
    assertThat(loop.inOrder()).isFalse();
    assertThat(loop.breakMinutes()).isEqualTo(15);
    assertThat(loop.oneBlock()).isTrue();
  }

  @Test
  void seats_say_how_many_sit_in_a_session_and_no_skill_is_asked_for_beside_them() {
    assertThat(
            read(
                    "{'kind': 'panel', 'minutes': 45, 'trainees': 0,"
                        + " 'seats': [{'skills': ['java', 'go']}, {'skills': ['leadership']}]}",
                    "")
                .sessions())
        .containsExactly(
            new Session(
                "panel",
                null,
                45,
                2,
                List.of(new Seat(List.of("java", "go")), new Seat(List.of("leadership"))),
                0,
                ""));
  }

  @Test
  void a_skill_beside_seats_is_refused_rather_than_passed_over() {
    InvalidFieldException refused =
        catchThrowableOfType(
            InvalidFieldException.class,
            () ->
                read(
                    "{'kind': 'panel', 'skill': 'java', 'minutes': 45,"
                        + " 'seats': [{'skills': ['go']}]}",
                    ""));
    assertThat(refused.field()).isEqualTo("loop.sessions[0].skill");
    assertThat(refused).hasMessageContaining("has no meaning beside seats");
  }

  @Test
  void a_session_without_seats_needs_a_skill() {
    InvalidFieldException refused =
        catchThrowableOfType(
            InvalidFieldException.class, () -> read("{'kind': 'panel', 'minutes': 45}", ""));
    assertThat(refused.field()).isEqualTo("loop.sessions[0].skill");
  }

  @Test
  void what_is_shown_of_a_loop_can_be_sent_again() {
    InterviewLoop loop =
        read(
            "{'kind': 'panel', 'minutes': 45, 'seats': [{'skills': ['go']}, {'skills': ['sql']}]}",
            ", 'oneBlock': true");
    JsonMapper json = JsonMapper.shared();
    assertThat(
            LoopJson.read(
                JsonFields.of(json.readTree("{\"loop\": " + json.writeValueAsString(loop) + "}"))
                    .object("loop")))
        .isEqualTo(loop);
  }

  private static InterviewLoop read(String session, String more) {
    String role = "{'loop': {'sessions': [" + session + "]" + more + "}}";
    return LoopJson.read(
        JsonFields.of(JsonMapper.shared().readTree(role.replace('\'', '"'))).object("loop"));
  }
}
