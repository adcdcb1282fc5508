package hiring.scheduling.domain;

/** Why a pass or an end cannot stand: there is no reason. */
public enum RoutingRefusal {}
