package hiring.wrong.support.streams;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.RolePosted;
import hiring.stack.process.Ports;
import org.springframework.core.env.Environment;

/** A shell that knows what it is used for, and by whom. */
public final class WrongShell {

  private WrongShell() {}

  static RolePosted role(RolePosted role) {
    return role;
  }

  static Topic topic() {
    return Topics.ROLES;
  }

  static Environment environment(Environment environment) {
    return environment;
  }

  static Ports ports(Ports ports) {
    return ports;
  }
}
