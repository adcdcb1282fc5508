package hiring.wrong.service.topology;

import hiring.wrong.service.web.WrongController;

/** A topology that knows its callers, and the time. */
public final class WrongTopology {

  private WrongTopology() {}

  static WrongController web(WrongController controller) {
    return controller;
  }

  static long millis() {
    return System.currentTimeMillis();
  }
}
