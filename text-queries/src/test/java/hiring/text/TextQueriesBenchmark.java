package hiring.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/**
 * How much faster all queries of a rubric are found together than by an index in memory for each
 * application. Run by hand; prints the ratio of the medians of five rounds in one run.
 */
final class TextQueriesBenchmark {

  private static final List<String> QUERIES =
      List.of(
          "\"distributed systems\" OR \"large scale\"~3",
          "kafka AND (stream* OR \"event driven\")",
          "\"code review\"~2 OR mentor*",
          "\"technical design\"~5 -sales",
          "architect*",
          "on-call OR \"post mortem\"",
          "C++ OR C# OR .NET",
          "kubernetes OR terraform",
          "resume:reliab* AND availability",
          "\"product manager\"~1");
  private static final int RESUMES = 200;
  private static final int ROUNDS = 5;

  private TextQueriesBenchmark() {}

  /** Prints what both take per application, and the ratio. */
  public static void main(String[] args) throws Exception {
    List<Texts> resumes = resumes();
    TextQueries ours = compiled();
    List<Query> theirs = new ArrayList<>();
    for (String query : QUERIES) {
      theirs.add(TextQuery.lucene(query));
    }
    Analyzer english = new EnglishText();
    double[] one = new double[ROUNDS];
    double[] other = new double[ROUNDS];
    double[] least = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      double our = micros(() -> resumes.stream().mapToInt(texts -> count(ours, texts)).sum());
      double their = indexed(english, theirs, resumes, List.of("resume", "any"));
      double atLeast = indexed(english, theirs, resumes, List.of("any"));
      if (round >= 0) {
        one[round] = our;
        other[round] = their;
        least[round] = atLeast;
      }
    }
    Arrays.sort(one);
    Arrays.sort(other);
    Arrays.sort(least);
    System.out.printf(
        "together %.1f us, index in memory %.1f us per application: %.1f times as fast%n"
            + "without fields an index takes %.1f us: %.1f times as fast%n",
        one[ROUNDS / 2],
        other[ROUNDS / 2],
        other[ROUNDS / 2] / one[ROUNDS / 2],
        least[ROUNDS / 2],
        least[ROUNDS / 2] / one[ROUNDS / 2]);
  }

  private static double indexed(
      Analyzer english, List<Query> queries, List<Texts> resumes, List<String> fields) {
    return micros(
        () -> resumes.stream().mapToInt(texts -> count(english, queries, texts, fields)).sum());
  }

  private static TextQueries compiled() throws TextQueryException {
    List<TextQuery> queries = new ArrayList<>();
    for (String query : QUERIES) {
      queries.add(TextQuery.parse(query));
    }
    return TextQueries.compile(queries);
  }

  private static double micros(IntSupplier work) {
    long begin = System.nanoTime();
    int found = 0;
    for (int i = 0; i < 10; i++) {
      found += work.getAsInt();
    }
    double micros = (System.nanoTime() - begin) / 1e3 / (10 * RESUMES);
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return micros;
  }

  private static int count(TextQueries queries, Texts texts) {
    Matches matches = queries.find(texts);
    int found = 0;
    for (int i = 0; i < QUERIES.size(); i++) {
      found += matches.has(i) ? 1 : 0;
    }
    return found;
  }

  private static int count(
      Analyzer english, List<Query> queries, Texts texts, List<String> fields) {
    MemoryIndex index = new MemoryIndex();
    for (String field : fields) {
      index.addField(
          field, english.tokenStream(field, new StringReader(String.valueOf(texts.resume()))));
    }
    int found = 0;
    for (Query query : queries) {
      found += index.search(query) > 0 ? 1 : 0;
    }
    return found;
  }

  /** Some 5,000 characters each, of a vocabulary of 2,000 words of which few are asked about. */
  private static List<Texts> resumes() {
    Random random = new Random(42);
    List<String> vocabulary = new ArrayList<>(List.of(String.join(" ", QUERIES).split("\\W+")));
    while (vocabulary.size() < 2_000) {
      vocabulary.add(
          random
              .ints(3 + random.nextInt(7), 'a', 'z' + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
    List<Texts> resumes = new ArrayList<>();
    for (int i = 0; i < RESUMES; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 5_000) {
        text.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(' ');
      }
      resumes.add(new Texts(text.toString(), null, List.of()));
    }
    return resumes;
  }
}
