package hiring.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.PostingServiceApplication;
import hiring.screening.ScreeningServiceApplication;
import hiring.service.HiringProperties;
import hiring.stack.process.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DashboardTest {

  private static final Path CHECKOUT = Installation.find().checkout();

  @Test
  void every_panel_says_what_it_shows_and_in_which_unit() throws Exception {
    Dashboard dashboard = Dashboard.read(CHECKOUT);
    assertThat(dashboard.panels()).hasSizeGreaterThan(10);
    assertThat(dashboard.mute()).isEmpty();
  }

  @Test
  void a_panel_without_a_unit_is_found() {
    assertThat(
            dashboard(
                    """
                    {"panels": [{"title": "Lag", "description": "How much waits.",
                      "targets": [{"expr": "hiring_streams_lag_records"}]}]}
                    """)
                .mute())
        .containsExactly("Lag");
  }

  @Test
  void every_panel_asks_the_datasource_that_is_provisioned() throws Exception {
    assertThat(
            Files.readString(
                CHECKOUT.resolve("ops/grafana/provisioning/datasources/prometheus.yml")))
        .contains("uid: prometheus\n");
    assertThat(Dashboard.read(CHECKOUT).panels())
        .allSatisfy(panel -> assertThat(panel.datasources()).containsOnly("prometheus"));
  }

  @Test
  void the_metrics_it_asks_for_are_ones_that_the_services_have() throws Exception {
    DeclaredMetrics declared = declared();
    List<String> ours =
        Dashboard.read(CHECKOUT).queries().stream()
            .flatMap(query -> query.metrics().stream())
            .filter(name -> name.startsWith("hiring_") || name.startsWith("process_resident"))
            .distinct()
            .toList();
    assertThat(ours).hasSizeGreaterThan(8).allMatch(declared::has, "is declared");
  }

  @Test
  void a_metric_that_no_service_has_is_found() throws Exception {
    DeclaredMetrics declared = declared();
    assertThat(
            List.of("hiring_event_total", "hiring_streams_lags_records", "hiring_decisions_rate"))
        .noneMatch(declared::has);
    assertThat(
            new Dashboard.Query(
                    "", "sum by (le) (rate(a_b_total{c_d=\"e_f\"}[$__rate_interval])) / h_i_max")
                .metrics())
        .containsExactly("a_b_total", "h_i_max");
  }

  private static DeclaredMetrics declared() throws Exception {
    return DeclaredMetrics.in(
        PostingServiceApplication.class, ScreeningServiceApplication.class, HiringProperties.class);
  }

  private static Dashboard dashboard(String json) {
    return Dashboard.of(JsonMapper.shared().readTree(json));
  }
}
