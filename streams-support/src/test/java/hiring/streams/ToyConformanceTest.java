package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.testing.Conformance;
import java.util.List;
import java.util.function.Consumer;

class ToyConformanceTest extends Conformance {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.POSTING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return Toy::build;
  }

  @Override
  protected List<Sample> normalDay() {
    return List.of(
        new Sample(Topics.ROLE_COMMANDS, Toy.ROLE.toString(), Toy.post("one", "a")),
        new Sample(Topics.ROLE_COMMANDS, Toy.ROLE.toString(), Toy.post("two", "b")));
  }
}
