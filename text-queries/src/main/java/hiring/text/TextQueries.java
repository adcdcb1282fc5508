package hiring.text;

import hiring.text.Found.Compiled;
import hiring.text.Node.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The queries of one rubric, made ready to be searched for together. Immutable to its users, and
 * safe to share between threads.
 *
 * <p>A text is broken into words once, and a word is brought to its stem once for all rubrics; only
 * places of words that some query asks about are kept, and the queries are held against those.
 */
public final class TextQueries {

  private final List<Compiled> queries;
  private final Vocabulary vocabulary;

  private TextQueries(List<Compiled> queries, List<Pattern> patterns) {
    this.queries = List.copyOf(queries);
    this.vocabulary = new Vocabulary(patterns);
  }

  /** Makes queries ready. */
  public static TextQueries compile(List<TextQuery> queries) {
    Map<Pattern, Integer> numbers = new HashMap<>();
    List<Pattern> patterns = new ArrayList<>();
    Numbering numbering =
        pattern ->
            numbers.computeIfAbsent(
                pattern,
                fresh -> {
                  patterns.add(fresh);
                  return patterns.size() - 1;
                });
    List<Compiled> compiled =
        queries.stream().map(query -> compiled(query.root(), numbering)).toList();
    return new TextQueries(compiled, patterns);
  }

  /** Searches all texts for all queries. */
  public Matches find(Texts texts) {
    Reading reading = new Reading(null);
    Found found = reading.read(texts);
    BitSet matched = new BitSet(queries.size());
    for (int i = 0; i < queries.size(); i++) {
      if (found.matches(queries.get(i))) {
        matched.set(i);
      }
    }
    return new Matches(reading.anyWord, matched);
  }

  /**
   * Up to three pieces of text that a query found; for people, so not as fast. Empty where it does
   * not match.
   *
   * @param query its place among those that were compiled together
   */
  public List<Passage> passages(Texts texts, int query) {
    List<Word> words = new ArrayList<>();
    Found found = new Reading(words).read(texts);
    BitSet places = found.places(queries.get(query));
    return Passages.around(
        words.stream().filter(word -> places.get(word.position())).map(Word::place).toList());
  }

  /**
   * A word that some query asks for.
   *
   * @param position in words, over all texts
   */
  private record Word(int position, Passages.Place place) {}

  private interface Numbering {
    int of(Pattern pattern);
  }

  private static Compiled compiled(Node node, Numbering numbering) {
    return switch (node) {
      case Node.Word(Field field, Pattern pattern) ->
          new Compiled.Word(field, numbering.of(pattern));
      case Node.Phrase phrase ->
          new Compiled.Phrase(
              phrase.field(),
              phrase.patterns().stream().mapToInt(numbering::of).toArray(),
              phrase.offsets().stream().mapToInt(Integer::intValue).toArray(),
              phrase.slop());
      case Node.Clauses(var must, var should, var mustNot) ->
          new Compiled.Clauses(
              compiled(must, numbering), compiled(should, numbering), compiled(mustNot, numbering));
    };
  }

  private static List<Compiled> compiled(List<Node> nodes, Numbering numbering) {
    return nodes.stream().map(node -> compiled(node, numbering)).toList();
  }

  /** One pass over the texts of one application. */
  private final class Reading {

    private final @Nullable Positions[] found = new Positions[vocabulary.size()];
    private final @Nullable List<Word> words;
    private int next;
    private int read;
    private boolean anyWord;

    /** Begins; where words are given, each that was found is added with its place. */
    Reading(@Nullable List<Word> words) {
      this.words = words;
    }

    Found read(Texts texts) {
      Map<Field, Found.Range> ranges = new EnumMap<>(Field.class);
      ranges.put(Field.RESUME, read(Field.RESUME, texts.resume()));
      ranges.put(Field.COVER_LETTER, read(Field.COVER_LETTER, texts.coverLetter()));
      int begin = next;
      texts.answers().forEach(answer -> read(Field.ANSWERS, answer));
      ranges.put(Field.ANSWERS, new Found.Range(begin, next));
      ranges.put(Field.ANY, new Found.Range(0, next));
      return new Found(found, ranges);
    }

    private Found.Range read(Field field, @Nullable String text) {
      int begin = next;
      if (text != null) {
        words(field, TextForm.composed(text));
        next += EnglishText.GAP;
        read++;
      }
      return new Found.Range(begin, next);
    }

    private void words(Field field, String composed) {
      Tokens tokens = Tokens.of(TextForm.searchable(composed));
      while (tokens.next()) {
        anyWord = true;
        if (vocabulary.isOpenTo(tokens.firstChar())) {
          String stem = tokens.stem();
          if (stem != null) {
            note(vocabulary.answeredBy(stem), field, composed, tokens);
          }
        }
        next++;
      }
    }

    private void note(int[] patterns, Field field, String composed, Tokens tokens) {
      for (int pattern : patterns) {
        Positions positions = found[pattern];
        if (positions == null) {
          positions = new Positions();
          found[pattern] = positions;
        }
        positions.add(next);
      }
      if (words != null && patterns.length > 0) {
        words.add(
            new Word(
                next,
                new Passages.Place(read, field.word(), composed, tokens.start(), tokens.end())));
      }
    }
  }
}
