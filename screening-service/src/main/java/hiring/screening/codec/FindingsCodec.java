package hiring.screening.codec;

import hiring.screening.domain.Finding;
import java.util.ArrayList;
import java.util.List;

/** Findings as a row of small numbers: a byte each in the store, where the rubric has the words. */
final class FindingsCodec {

  private static final int RESULTS = 4;

  private FindingsCodec() {}

  static List<Integer> toAvro(List<Finding> findings) {
    List<Integer> row = new ArrayList<>(findings.size() + 8);
    for (Finding finding : findings) {
      row.add(finding.matched().size() * RESULTS + number(finding.result()));
      row.addAll(finding.matched());
    }
    return row;
  }

  static List<Finding> fromAvro(List<Integer> row) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int head = row.get(i);
      int matched = head / RESULTS;
      findings.add(new Finding(result(head % RESULTS), row.subList(i + 1, i + 1 + matched)));
      i += matched;
    }
    return findings;
  }

  private static int number(Finding.Result result) {
    return switch (result) {
      case UNKNOWN -> 0;
      case MET -> 1;
      case NOT_MET -> 2;
    };
  }

  private static Finding.Result result(int number) {
    return switch (number) {
      case 0 -> Finding.Result.UNKNOWN;
      case 1 -> Finding.Result.MET;
      case 2 -> Finding.Result.NOT_MET;
      default -> throw new IllegalArgumentException("no result has the number " + number);
    };
  }
}
