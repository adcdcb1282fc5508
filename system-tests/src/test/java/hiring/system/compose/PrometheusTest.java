package hiring.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PrometheusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"status":"error","error":"bad_data"}                                             | bad_data
          {"status":"success","data":{"result":[]}}                                         | no series
          {"status":"success","data":{"result":[{"value":[1,"NaN"]}]}}                      | no number in 1 series
          {"status":"success","data":{"result":[{"value":[1,"NaN"]},{"value":[1,"0"]}]}}    |
          """)
  void an_answer_counts_where_it_has_a_number(String answer, String complaint) {
    assertThat(Prometheus.complaint(JsonMapper.shared().readTree(answer)).orElse(null))
        .isEqualTo(complaint);
  }
}
