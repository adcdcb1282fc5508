package hiring.text;

import hiring.architecture.ModuleArchitecture;
import java.util.Set;

class ArchitectureTest extends ModuleArchitecture {

  @Override
  protected Set<String> packages() {
    return Set.of("hiring.text");
  }
}
