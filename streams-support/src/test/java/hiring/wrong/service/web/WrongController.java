package hiring.wrong.service.web;

import hiring.service.kafka.BrokerAdmin;
import hiring.wrong.service.WrongConfiguration;
import hiring.wrong.service.count.RightCommand;
import hiring.wrong.service.topology.WrongTopology;
import org.apache.kafka.clients.producer.ProducerRecord;
import picocli.CommandLine;

/** A controller that reaches past the gateways. */
public final class WrongController {

  private WrongController() {}

  static WrongTopology topology(WrongTopology topology) {
    return topology;
  }

  static ProducerRecord<String, String> records(ProducerRecord<String, String> sent) {
    return sent;
  }

  static BrokerAdmin admin(BrokerAdmin admin) {
    return admin;
  }

  static RightCommand command(RightCommand command) {
    return command;
  }

  static CommandLine line(CommandLine line) {
    return line;
  }

  static WrongConfiguration wiring(WrongConfiguration wiring) {
    return wiring;
  }
}
