package hiring.service.testing;

import hiring.architecture.ModuleArchitecture;
import hiring.contract.Topic;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The architecture that the services share. {@link ServiceRuleTest} shows that each rule bites. */
public abstract class ServiceArchitecture extends ModuleArchitecture {

  /** The service. */
  protected abstract Topic.Owner service();

  /** The packages that wrap a library, by their last name. */
  protected Set<String> libraries() {
    return Set.of();
  }

  /** The packages of commands that need the service's own decision, by their last name. */
  protected Set<String> commands() {
    return Set.of();
  }

  @Override
  protected Set<String> packages() {
    return Stream.concat(
            Stream.of("", ".codec", ".domain", ".store", ".topology", ".web"),
            Stream.concat(libraries().stream(), commands().stream()).map(name -> "." + name))
        .map(name -> root() + name)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_of_services_is_kept(ServiceRule rule) {
    rule.over(root(), commands()).check(module());
  }

  private String root() {
    return "hiring." + service().service().replace("-service", "");
  }
}
