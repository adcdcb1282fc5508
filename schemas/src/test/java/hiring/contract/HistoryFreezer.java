package hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the contract as it stands into the history, as the last step before a release; no part of
 * the usual build:
 *
 * <pre>mvn -pl schemas test -Dtest=HistoryFreezer -Dhiring.freeze=1.1.0</pre>
 */
class HistoryFreezer {

  @Test
  @EnabledIfSystemProperty(named = "hiring.freeze", matches = "\\d+\\.\\d+\\.\\d+")
  void freeze() throws IOException {
    Path folder = Release.HISTORY.resolve(System.getProperty("hiring.freeze", ""));
    assertThat(folder).as("a released version never changes").doesNotExist();
    Release.current().write(folder);
  }
}
