package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EmploymentsTest {

  private static final LocalDate APPLIED = LocalDate.of(2026, 1, 1);

  @Test
  void years_that_follow_each_other_add_up() {
    assertThat(
            read(period("01/01/2010", "01/01/2015"), period("01/01/2015", "01/01/2020"))
                .years(APPLIED))
        .hasValue(10.0);
  }

  @Test
  void years_that_overlap_count_once() {
    assertThat(
            read(
                    period("2012-01-01", "2016-01-01"),
                    period("2010-01-01", "2014-01-01"),
                    period("2011-01-01", "2012-01-01"))
                .years(APPLIED))
        .hasValue(6.0);
  }

  @Test
  void time_between_two_jobs_does_not_count() {
    assertThat(
            read(period("2010-01-01", "2011-01-01"), period("2020-01-01", "2021-01-01"))
                .years(APPLIED))
        .hasValue(2.0);
  }

  @Test
  void a_job_that_has_not_ended_ends_when_they_applied() {
    assertThat(read("{\"start_date\":\"01/01/2021\"}").years(APPLIED)).hasValue(5.0);
    assertThat(read(period("01/01/2021", "01/01/2030")).years(APPLIED)).hasValue(5.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2021-01", "2021-01-01", "2021-01-01T00:00:00Z", "1/1/2021"})
  void a_date_may_be_written_in_several_ways(String start) {
    assertThat(read("{\"start_date\":\"" + start + "\"}").years(APPLIED)).hasValue(5.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"Engineer\"}",
        "{\"start_date\":\"once\"}",
        "{\"start_date\":\"99/99/2021\"}",
        "{\"start_date\":\"2021-01-01\",\"end_date\":\"2020-01-01\"}",
        "{\"start_date\":\"2021-01-01\",\"end_date\":\"later\"}",
        "{\"start_date\":\"2027-01-01\"}",
        "{\"start_date\":2021}",
        "7"
      })
  void what_cannot_be_counted_is_not_counted_as_nothing(String employment) {
    assertThat(read(employment).years(APPLIED)).isEmpty();
  }

  @Test
  void a_first_day_at_work_is_no_year_but_known() {
    assertThat(read(period("2026-01-01", "2026-01-01")).years(APPLIED)).hasValue(0.0);
  }

  @Test
  void a_job_that_is_said_to_go_on_does_and_one_that_is_said_not_to_does_not() {
    assertThat(
            read("{\"start_date\":\"2021-01-01\",\"end_date\":\"2022-01-01\",\"current\":true}")
                .years(APPLIED))
        .hasValue(5.0);
    assertThat(read("{\"start_date\":\"2021-01-01\",\"current\":false}").years(APPLIED)).isEmpty();
  }

  @Test
  void what_nobody_can_have_worked_is_a_slip_of_the_pen() {
    assertThat(read(period("0001-01-01", "2020-01-01")).years(APPLIED)).isEmpty();
    assertThat(
            read(period("0001-01-01", "2020-01-01"), period("2020-01-01", "2021-01-01"))
                .years(APPLIED))
        .hasValue(1.0);
  }

  @Test
  void the_resume_has_a_line_for_each_employment() {
    assertThat(
            read(
                    "{\"title\":\"Engineer\",\"company_name\":\"Example Systems\"}",
                    "{\"title\":\"Intern\"}",
                    "{\"company_name\":\" \"}")
                .resume())
        .isEqualTo("Engineer, Example Systems\nIntern");
    assertThat(read().resume()).isNull();
  }

  private static String period(String start, String end) {
    return "{\"start_date\":\"" + start + "\",\"end_date\":\"" + end + "\"}";
  }

  private static Employments read(String... employments) {
    return Employments.read(
        JsonMapper.shared().readTree("[" + String.join(",", employments) + "]"));
  }
}
