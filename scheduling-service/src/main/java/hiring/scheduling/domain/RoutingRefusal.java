package hiring.scheduling.domain;

/** Why a pass or a withdrawal cannot stand: there is no reason. */
public enum RoutingRefusal {}
