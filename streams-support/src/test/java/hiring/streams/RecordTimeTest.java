package hiring.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No client of Kafka writes a negative time; a broker keeps what any other program writes. */
class RecordTimeTest {

  @ParameterizedTest
  @ValueSource(longs = {-1, -86_400_000, Long.MIN_VALUE})
  void a_negative_time_is_the_one_that_ingestion_rejects(long negative) {
    assertThat(new RecordTime().extract(at(negative), 1_772_452_800_000L)).isZero();
  }

  @Test
  void any_other_is_the_records_own_however_late_it_comes() {
    assertThat(new RecordTime().extract(at(1), 1_772_452_800_000L)).isEqualTo(1);
  }

  private static ConsumerRecord<Object, Object> at(long timestamp) {
    return new ConsumerRecord<>(
        "topic",
        0,
        0,
        timestamp,
        TimestampType.CREATE_TIME,
        1,
        1,
        "key",
        "value",
        new RecordHeaders(),
        Optional.empty());
  }
}
