package hiring.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts pieces out of texts, around what was found in them. */
public final class Passages {

  private static final int MOST = 3;
  private static final int AROUND = 80;
  private static final String CUT = "…";

  /** How far a piece may go on for the sake of a whole word. */
  private static final int TO_A_BLANK = 20;

  private Passages() {}

  /**
   * What was found, and where it stands.
   *
   * @param number of the text, of all that were read
   * @param field as {@link Passage} has it
   */
  public record Place(int number, String field, String text, int start, int end) {}

  /**
   * Up to three pieces around what was found, from the front; none overlaps another.
   *
   * @param places in the order of the texts, and from the front of each
   */
  public static List<Passage> around(List<Place> places) {
    List<Passage> passages = new ArrayList<>();
    int number = -1;
    int end = 0;
    for (Place place : places) {
      if (passages.size() == MOST) {
        break;
      }
      if (place.number() != number) {
        end = 0;
      }
      if (place.start() >= end) {
        number = place.number();
        int start = wordStart(place.text(), place.start() - AROUND, end);
        end = wordEnd(place.text(), place.end() + AROUND);
        passages.add(new Passage(place.field(), cut(place.text(), start, end)));
      }
    }
    return passages;
  }

  private static String cut(String text, int start, int end) {
    return (start > 0 ? CUT : "")
        + text.substring(start, end).strip().replaceAll("\\s+", " ")
        + (end < text.length() ? CUT : "");
  }

  private static int wordStart(String text, int at, int least) {
    int start = Math.max(least, at);
    while (start > least
        && !Character.isWhitespace(text.charAt(start - 1))
        && at - start < TO_A_BLANK) {
      start--;
    }
    return isWithinOne(text, start) ? start + 1 : start;
  }

  private static int wordEnd(String text, int at) {
    int end = Math.min(text.length(), at);
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && end - at < TO_A_BLANK) {
      end++;
    }
    return isWithinOne(text, end) ? end - 1 : end;
  }

  /** Whether a place is between the two halves of one character. */
  private static boolean isWithinOne(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
