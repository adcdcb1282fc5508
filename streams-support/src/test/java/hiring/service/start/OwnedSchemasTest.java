package hiring.service.start;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.contract.Topic;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import org.junit.jupiter.api.Test;

class OwnedSchemasTest {

  @Test
  void a_registry_that_another_instance_sets_up_at_this_moment_is_waited_for() {
    OwnedSchemas schemas =
        new OwnedSchemas(
            new MockSchemaRegistryClient() {
              @Override
              public String updateCompatibility(String subject, String level)
                  throws RestClientException {
                throw new RestClientException(
                    "A rule named 'COMPATIBILITY' already exists.", 409, 409);
              }
            },
            Topic.Owner.SCHEDULING_SERVICE);

    assertThatExceptionOfType(NotYetException.class).isThrownBy(schemas::run);
  }

  @Test
  void a_schema_that_the_registry_holds_to_be_incompatible_ends_the_start() {
    OwnedSchemas schemas =
        new OwnedSchemas(
            new MockSchemaRegistryClient() {
              @Override
              public int register(String subject, ParsedSchema schema) throws RestClientException {
                throw new RestClientException("incompatible", 409, 409);
              }
            },
            Topic.Owner.SCHEDULING_SERVICE);

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(schemas::run)
        .withMessageContaining("FULL_TRANSITIVE");
  }
}
