package hiring.stack.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TestBrokerTest {

  @Test
  void a_shared_broker_takes_topics() throws Exception {
    TestBroker broker = TestBroker.shared();
    try (Admin admin =
        Admin.create(
            Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic("hiring.test", 4, (short) 1))).all().get(30, SECONDS);

      assertThat(admin.listTopics().names().get(30, SECONDS)).contains("hiring.test");
    }
    assertThat(TestBroker.shared()).isSameAs(broker);
  }

  @Test
  void a_kind_of_broker_that_does_not_exist_is_refused() {
    assertThatThrownBy(() -> TestBrokerKind.parse("magic"))
        .hasMessage("HIRING_TEST_BROKER is 'magic'; it can be embedded or containers");
  }
}
