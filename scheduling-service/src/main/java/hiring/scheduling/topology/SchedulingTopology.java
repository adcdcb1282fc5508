package hiring.scheduling.topology;

import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.INTERVIEWER_POOLS;
import static hiring.contract.Topics.INTERVIEWS;
import static hiring.contract.Topics.POOL_REQUESTS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCHEDULING_COMMANDS;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.roleCopies;

import hiring.scheduling.codec.RoutingStore;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.PoolDecider;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolRefusal;
import hiring.scheduling.domain.Routing;
import hiring.scheduling.domain.RoutingCommand;
import hiring.scheduling.domain.RoutingDecider;
import hiring.scheduling.domain.RoutingEvent;
import hiring.scheduling.domain.RoutingRefusal;
import hiring.streams.DeciderShell;
import hiring.streams.HeldStore;
import hiring.streams.ServiceTopology;
import hiring.streams.States;
import java.util.List;

/**
 * Every pass, and every command of a coordinator, gets in line at the pool that it is for, where
 * one decision at a time gives the pool's time away.
 */
public final class SchedulingTopology {

  private SchedulingTopology() {}

  /** Writes the topology; the same in production and in tests. */
  public static void build(ServiceTopology streams) {
    streams.ingest("ingest-roles", ROLES).copy("copy-roles", roleCopies(SCHEDULING_SERVICE));
    streams
        .ingest("ingest-passes", SCREENINGS, APPLICATION_UPDATES, roleCopies(SCHEDULING_SERVICE))
        .decide("decide-routing", routing())
        .emit("emit-pool-requests", POOL_REQUESTS);
    streams
        .ingest("ingest-scheduling-commands", SCHEDULING_COMMANDS)
        .forward("queue-scheduling-commands", POOL_REQUESTS);
    streams
        .ingest("ingest-pool-requests", POOL_REQUESTS)
        .decide("decide-pool", pools())
        .emit("emit-interviewer-pools", INTERVIEWER_POOLS)
        .emit("emit-interviews", INTERVIEWS)
        .answer("answer-scheduling-commands");
  }

  /** Which pool is asked about an application, with what connects that decision to the log. */
  public static DeciderShell<Routing, RoutingCommand, RoutingEvent, RoutingRefusal> routing() {
    return new DeciderShell<>(
        new RoutingDecider(),
        States.keyed(RoutingStore.ROUTINGS, RoutingStore.routings()),
        RoutingInbox::new,
        new RoutingOutbox(),
        List.of(HeldStore.builder(RoutingStore.ROLE_VERSIONS), Awaiting.builder()));
  }

  /** Who gets a pool's time, with what connects that decision to the log. */
  public static DeciderShell<Pool, PoolCommand, PoolEvent, PoolRefusal> pools() {
    return new DeciderShell<>(
        new PoolDecider(), new PoolStates(), PoolInbox::new, new PoolOutbox(), List.of());
  }
}
