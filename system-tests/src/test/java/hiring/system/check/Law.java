package hiring.system.check;

import hiring.system.log.Log;
import java.util.List;

/** One sentence of truth about a log. */
interface Law {

  /** The sentence, shortened. */
  String name();

  /** All that breaks it. */
  List<Finding> broken(Log log, Expected expected);
}
