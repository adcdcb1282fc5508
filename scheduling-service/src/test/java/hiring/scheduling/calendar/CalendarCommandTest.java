package hiring.scheduling.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hiring.scheduling.week.ExampleWeek;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The command on a service that answers the example week. */
class CalendarCommandTest {

  private final List<String> asked = new ArrayList<>();
  private HttpServer service;
  private int status = 200;

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void start() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] body = JsonMapper.shared().writeValueAsString(ExampleWeek.of(6)).getBytes(UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  @Test
  void a_table_shows_hours_by_person_then_sessions_then_who_waits() {
    Said said = run("--pool", "engineering");

    assertThat(said.code()).isZero();
    assertThat(said.out().lines())
        .startsWith(
            "Interviews of engineering",
            "Week 10, 2 March 2026 to 8 March 2026; times are in Europe/Vienna")
        .contains(
            "interviewer     load  Mon 2             Tue 3             Wed 4             Thu 5"
                + "             Fri 6",
            "                      8             24  8             24  8             24  8"
                + "             24  8             24",
            "Interviewer 1    3/8    ..#.....          ........          .#......          ........"
                + "          ..#.....",
            "Interviewer 3    2/8         .#......          ........          ..#.....   "
                + "oooooooooooooooo  oooooooooooooooo")
        .anySatisfy(line -> assertThat(line).startsWith("Interviewer 4").contains("----b---"))
        .anySatisfy(line ->
            assertThat(line)
                .matches(
                    "Tue 03 Mar 11:00 +12:00 +operations +Interviewer 5 +shadow +[0-9a-f-]{36}"))
        .anySatisfy(
            line -> assertThat(line).startsWith("Fri 27 Feb 14:05  hours for leadership  "));
    assertThat(said.out()).doesNotContain("\u001b");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void colours_change_nothing_but_the_colour() {
    StringWriter plain = new StringWriter();
    StringWriter coloured = new StringWriter();
    new TableFormat(new PrintWriter(plain), false).write(ExampleWeek.of(6));
    new TableFormat(new PrintWriter(coloured), true).write(ExampleWeek.of(6));

    assertThat(coloured.toString()).contains("\u001b[0;32m");
    assertThat(coloured.toString().replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", ""))
        .isEqualToNormalizingNewlines(plain.toString());
  }

  @Test
  void csv_has_a_row_for_each_stretch_of_time_by_the_clock_there() {
    assertThat(run("--pool", "engineering", "--format", "csv").out().split("\r\n"))
        .startsWith("interviewer_id,name,what,start,end,kind,part,application_id")
        .contains(
            "interviewer-2,Interviewer 2,busy,2026-03-02T12:00+01:00,2026-03-02T13:00+01:00,,,",
            ",,waiting,2026-02-27T14:05+01:00,,leadership,,58834a9b-c7bc-565e-0000-000000000007")
        .anySatisfy(line -> assertThat(line).contains(",session,", ",operations,SHADOW,"));
  }

  @Test
  void json_is_what_the_service_answers() {
    assertThat(JsonMapper.shared().readTree(run("--pool", "p", "--format", "json").out()))
        .isEqualTo(JsonMapper.shared().valueToTree(ExampleWeek.of(6)));
  }

  @Test
  void week_zone_and_token_are_asked_for_as_they_were_given() {
    run("--pool", "p.1", "--from", "2026-03-04", "--zone", "Etc/GMT+5", "--format", "html");

    assertThat(asked)
        .containsExactly(
            "/pools/p.1/week?format=html&from=2026-03-04&zone=Etc%2FGMT%2B5 Bearer secret");
  }

  @Test
  void the_token_of_the_local_stack_is_used_where_no_other_is_given(@TempDir Path data)
      throws IOException {
    Files.writeString(data.resolve("token"), "of-the-stack\n");

    Said said = run(Map.of(), "--pool", "p", "--data", data.toString(), "--url", url());

    assertThat(said.code()).isZero();
    assertThat(asked).singleElement().asString().endsWith("Bearer of-the-stack");
  }

  @ParameterizedTest
  @CsvSource({
    "401, 2, the token is not the service's; set HIRING_API_TOKEN",
    "422, 2, the service does not take this: HTTP 422",
    "503, 9, HTTP 503"
  })
  void what_the_service_refuses_is_told_in_a_line(int answered, int code, String message) {
    status = answered;

    Said said = run("--pool", "engineering");

    assertThat(said.code()).isEqualTo(code);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).hasLineCount(1).startsWith("hiring calendar: ").contains(message);
  }

  @Test
  void where_nobody_answers_the_code_is_9() {
    service.stop(0);

    Said said = run("--pool", "engineering");

    assertThat(said.code()).isEqualTo(9);
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            "hiring calendar: no scheduling-service answers at " + url() + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--pool a/b",
        "--pool p --from yesterday",
        "--pool p --zone Europe/Atlantis",
        "--pool p --format xml",
        "--pool p --url ftp://localhost",
        "--pool p --nonsense"
      })
  void nonsense_gets_one_clear_line(String arguments) {
    Said said = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).hasLineCount(1).startsWith("hiring calendar: ");
    assertThat(asked).isEmpty();
  }

  @Test
  void without_a_token_it_says_which_is_missing(@TempDir Path data) {
    Said said = run(Map.of(), "--pool", "p", "--data", data.toString());

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("set HIRING_API_TOKEN to the service's token");
  }

  @Test
  void help_tells_the_exit_codes() {
    assertThat(run("--help").out()).contains("Exit codes: 0 printed, 2 ", "--zone=ZONE");
  }

  private Said run(String... arguments) {
    return run(Map.of("HIRING_API_TOKEN", "secret", "HIRING_SCHEDULING_URL", url()), arguments);
  }

  private static Said run(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = CalendarCommand.commandLine(environment);
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new Said(line.execute(arguments), out.toString(), err.toString());
  }

  private String url() {
    return "http://localhost:" + service.getAddress().getPort();
  }
}
