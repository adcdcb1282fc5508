package hiring.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever query is held against whatever texts, Lucene's own index says the same. */
class LuceneItselfTest {

  private static final List<String> WORDS =
      List.of(
          "kafka",
          "Kafka's",
          "stream",
          "streams",
          "streaming",
          "design",
          "designed",
          "the",
          "of",
          "and",
          "lead",
          "leading",
          "C++",
          "C#",
          ".NET",
          "event-driven",
          "node.js",
          "on-call",
          "résumé",
          "system",
          "systems",
          "a");
  private static final List<String> PARTS =
      List.of("str*", "de?ign*", "sys*m", "kaf*", "l?ad", "c*", "k\\af?a", "n*e.j?");
  private static final List<String> FIELDS =
      List.of("", "", "", "resume:", "coverLetter:", "answers:");
  private static final List<String> ENDINGS =
      List.of("", "s", "es", "ies", "sses", "ed", "eed", "ing", "y", "ational", "ization", "ement");
  private static final int TRIES = 60;
  private static final String ASCII_SIGNS =
      "aabcXYZ0129__..''::,,;;--++##//@&()\"  \t\n\r!?%$^*~=<>|\\\u0001\u001f\u007f";
  private static final String OTHER_SIGNS =
      "éßñ’·‧–—•ǂǃǀ\u0301\u0308中日あアー한กא״ी\u00a0\u2028\ufe0f\u20e3\u200d😀👍🏽🇵🇹Ⅷ٣٫①";

  private final Analyzer english = new EnglishText();

  @ParameterizedTest
  @MethodSource("seeds")
  void lucene_says_the_same(long seed) throws Exception {
    Random random = new Random(seed);
    List<TextQuery> queries = new ArrayList<>();
    while (queries.size() < TRIES) {
      try {
        queries.add(TextQuery.parse(query(random, 3)));
      } catch (TextQueryException e) {
        // Some that are made up at random mean nothing; enough do.
      }
    }
    TextQueries compiled = TextQueries.compile(queries);
    int matched = 0;
    for (int i = 0; i < 10; i++) {
      Texts texts = new Texts(prose(random), prose(random), answers(random));
      MemoryIndex index = index(texts);
      Matches matches = compiled.find(texts);
      matched += (int) IntStream.range(0, TRIES).filter(matches::has).count();
      for (int q = 0; q < queries.size(); q++) {
        assertThat(matches.has(q))
            .as("%s in %s", queries.get(q), texts)
            .isEqualTo(index.search(TextQuery.lucene(queries.get(q).toString())) > 0);
        assertThat(compiled.passages(texts, q).isEmpty()).isNotEqualTo(matches.has(q));
      }
    }
    assertThat(matched).as("of %d", 10 * TRIES).isBetween(TRIES, 9 * TRIES);
  }

  @Test
  void without_signs_to_be_kept_words_and_stems_are_those_of_lucenes_english() throws IOException {
    Random random = new Random(7);
    try (Analyzer theirs = new EnglishAnalyzer()) {
      for (int i = 0; i < 500; i++) {
        String text = prose(random, letters(random)) + ", and the node.js of O’Neil's 2 résumés";
        assertThat(words(english, text)).as(text).isEqualTo(words(theirs, text));
      }
    }
  }

  /**
   * Whatever words took its place in memory before. And by the way a word begins, most are passed
   * over before they are brought to their stems.
   */
  @Test
  void a_word_has_the_stem_that_lucene_gives_it_and_begins_as_that_does() throws IOException {
    Random random = new Random(11);
    Stems stems = new Stems();
    CharTermAttribute word = new CharTermAttributeImpl();
    for (int i = 0; i < 20_000; i++) {
      String letters = letters(random);
      word.setEmpty().append(letters);
      String stem = stems.of(word.buffer(), word.length());
      assertThat(words(english, letters))
          .as(letters)
          .isEqualTo(stem == null ? List.of() : List.of(stem + " 1"));
      assertThat(stem == null || stem.charAt(0) == letters.charAt(0)).as(letters).isTrue();
    }
  }

  /** Whatever signs a text is made of, and whatever stands next to what. */
  @ParameterizedTest
  @MethodSource("seeds")
  void words_begin_and_end_where_lucenes_tokenizer_says(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = signs(random);
      List<String> words = new ArrayList<>();
      Tokens tokens = Tokens.of(text);
      while (tokens.next()) {
        words.add(tokens.firstChar() + " " + tokens.start() + "-" + tokens.end());
      }
      assertThat(words).as(text).isEqualTo(tokenized(text));
    }
  }

  private static List<String> tokenized(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (StandardTokenizer lucene = new StandardTokenizer()) {
      CharTermAttribute term = lucene.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = lucene.addAttribute(OffsetAttribute.class);
      lucene.setReader(new StringReader(text));
      lucene.reset();
      while (lucene.incrementToken()) {
        words.add(term.charAt(0) + " " + offset.startOffset() + "-" + offset.endOffset());
      }
      lucene.end();
    }
    return words;
  }

  private static String signs(Random random) {
    String all = random.nextInt(3) == 0 ? ASCII_SIGNS + OTHER_SIGNS : ASCII_SIGNS;
    int[] points = all.codePoints().toArray();
    return random
        .ints(random.nextInt(40), 0, points.length)
        .mapToObj(at ->
            random.nextInt(2_000) == 0 ? "long_word".repeat(40) : Character.toString(points[at]))
        .collect(joining());
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private MemoryIndex index(Texts texts) {
    MemoryIndex index = new MemoryIndex();
    add(index, "resume", texts.resume());
    add(index, "coverLetter", texts.coverLetter());
    texts.answers().forEach(answer -> add(index, "answers", answer));
    Stream.concat(Stream.of(texts.resume(), texts.coverLetter()), texts.answers().stream())
        .forEach(text -> add(index, "any", text));
    return index;
  }

  private void add(MemoryIndex index, String field, @Nullable String text) {
    if (text != null) {
      index.addField(field, english.tokenStream(field, new StringReader(text)), EnglishText.GAP);
    }
  }

  private static String query(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 7)) {
      case 0, 1 -> one(random, FIELDS) + one(random, WORDS);
      case 2 -> one(random, FIELDS) + one(random, PARTS);
      case 3 -> one(random, FIELDS) + phrase(random);
      case 4 ->
          "("
              + query(random, depth - 1)
              + one(random, List.of(" AND ", " OR ", " "))
              + query(random, depth - 1)
              + ")";
      case 5 -> query(random, depth - 1) + " -" + query(random, depth - 1);
      default -> "+" + query(random, depth - 1) + " " + query(random, depth - 1);
    };
  }

  private static String phrase(Random random) {
    String words = words(random, 2 + random.nextInt(3));
    return "\"" + words + "\"" + (random.nextBoolean() ? "" : "~" + random.nextInt(6));
  }

  private static @Nullable String prose(Random random) {
    return random.nextInt(4) == 0 ? null : words(random, random.nextInt(12));
  }

  private static List<String> answers(Random random) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(i -> words(random, random.nextInt(5)))
        .toList();
  }

  private static String letters(Random random) {
    return random
            .ints(1 + random.nextInt(5), 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(joining())
        + one(random, ENDINGS);
  }

  private static String prose(Random random, String first) {
    return first + " " + words(random, 5).replaceAll("[+#]|\\.NET", "") + " " + letters(random);
  }

  /** Each stem with its place. */
  private static List<String> words(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("resume", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int at = 0;
      while (stream.incrementToken()) {
        at += step.getPositionIncrement();
        words.add(term + " " + at);
      }
      stream.end();
    }
    return words;
  }

  private static String words(Random random, int many) {
    return IntStream.range(0, many).mapToObj(i -> one(random, WORDS)).collect(joining(" "));
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
