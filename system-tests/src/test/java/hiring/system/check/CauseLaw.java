package hiring.system.check;

import hiring.contract.Topic;
import hiring.system.log.Entry;
import java.util.ArrayList;
import java.util.List;

/** All that is told of interviews and interviewers follows from a request to their pool. */
final class CauseLaw implements BookLaw {

  private static final String NAME = "follows from a request";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    for (Topic topic : Requests.TOLD) {
      for (Entry told : book.log().of(topic)) {
        if (book.requests().causeOf(told) == null) {
          findings.add(Finding.of(NAME, told, "follows from none"));
        }
      }
    }
    return findings;
  }
}
