package hiring.screening.domain;

import java.util.List;

/** Finds, for people to read, where the evidence matches what a criterion asks for. */
public interface PassageFinder {

  /**
   * Up to three passages for each term; none of a requirement that looks at no text.
   *
   * @param terms that matched, as the requirement has them
   */
  List<Passage> find(Requirement requirement, List<String> terms, Evidence evidence);
}
