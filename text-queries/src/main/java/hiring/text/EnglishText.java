package hiring.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Breaks English text into stems as Lucene's {@link EnglishAnalyzer} does, after it was brought
 * into its {@link TextForm}. Answers lie further apart than any phrase is long.
 */
final class EnglishText extends Analyzer {

  /** Words that are not there, between two texts of one field. */
  static final int GAP = 1000;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, stems(words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new LowerCaseFilter(words);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new StringReader(formed(reader));
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new StringReader(formed(reader).strip());
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** What becomes of words once they are found. */
  static TokenStream stems(TokenStream words) {
    TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    return new PorterStemFilter(new StopFilter(stream, EnglishAnalyzer.getDefaultStopSet()));
  }

  private static String formed(Reader reader) {
    try (reader) {
      StringBuilder text = new StringBuilder();
      char[] piece = new char[1024];
      for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
        text.append(piece, 0, read);
      }
      return TextForm.searchable(TextForm.composed(text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
