package hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.documents.CommittedDocument;
import hiring.documents.OfficialSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/asyncapi.yaml} is what the catalogue and the schemas say. */
class AsyncApiTest {

  private static final String NOW = AsyncApi.of(Topics.all());

  @Test
  void the_document_is_the_catalogue_and_the_schemas() {
    CommittedDocument.assertIs(Path.of("..", "docs", "asyncapi.yaml"), NOW);
  }

  @Test
  void the_document_is_asyncapi() {
    assertThat(OfficialSchema.ASYNCAPI_3_0.faults(NOW)).isEmpty();
  }

  @Test
  void what_is_not_asyncapi_is_noticed() {
    assertThat(OfficialSchema.ASYNCAPI_3_0.faults(NOW.replace("action: receive", "action: take")))
        .isNotEmpty();
    assertThat(OfficialSchema.ASYNCAPI_3_0.faults(NOW.replace("type: record", "type: recording")))
        .isNotEmpty();
  }

  @Test
  void every_topic_and_every_record_is_in_it() {
    assertThat(Topics.all())
        .allSatisfy(topic -> assertThat(NOW).contains("\n  " + topic.name() + ":\n"));
    assertThat(Schemas.onTopics().values())
        .allSatisfy(record ->
            assertThat(NOW)
                .contains("\n    " + record.getName() + ":\n      name: hiring.events."));
  }
}
