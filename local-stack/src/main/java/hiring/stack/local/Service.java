package hiring.stack.local;

import hiring.contract.Topic.Owner;

/** The three services and their own ports. */
public enum Service {
  POSTING(Owner.POSTING_SERVICE, 8091),
  SCREENING(Owner.SCREENING_SERVICE, 8092),
  SCHEDULING(Owner.SCHEDULING_SERVICE, 8093);

  private static final int MANAGEMENT_DISTANCE = 1000;

  private final Owner owner;
  private final int port;

  Service(Owner owner, int port) {
    this.owner = owner;
    this.port = port;
  }

  /** The service's name, as its module's. */
  public String serviceName() {
    return owner.service();
  }

  int port() {
    return port;
  }

  int managementPort() {
    return port + MANAGEMENT_DISTANCE;
  }
}
