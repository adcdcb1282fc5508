package hiring.service;

import hiring.contract.Topic;
import hiring.streams.ServiceTopology;
import java.util.function.Consumer;

/**
 * What makes a service that service; the one bean that its wiring class must declare.
 *
 * @param owner the service; its name is the consumer group and the prefix of everything it keeps
 * @param topology writes the service's topology, such as {@code PostingTopology::build}
 */
public record ServiceDefinition(Topic.Owner owner, Consumer<ServiceTopology> topology) {}
