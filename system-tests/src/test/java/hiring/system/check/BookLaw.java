package hiring.system.check;

import java.util.List;

/** One sentence of truth about all interviews. */
interface BookLaw {

  /** The sentence, shortened. */
  String name();

  /** All that breaks it. */
  List<Finding> broken(Book book);
}
