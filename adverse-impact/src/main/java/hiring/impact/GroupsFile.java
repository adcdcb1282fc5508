package hiring.impact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads what applicants declared: CSV by RFC 4180 in UTF-8, with the header {@code
 * applicationId,<dimension>[,<dimension>…]}. Who declares something is a person's secret, so no
 * error shows what a cell holds.
 */
final class GroupsFile {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private GroupsFile() {}

  /**
   * @throws BadGroupsException if it cannot be read, or makes no sense
   */
  static Groups read(Path file) throws BadGroupsException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (CharacterCodingException e) {
      throw new BadGroupsException(file + " is not UTF-8");
    } catch (NoSuchFileException e) {
      throw new BadGroupsException("there is no file " + file);
    } catch (IOException e) {
      throw new BadGroupsException(file + " cannot be read");
    } catch (BadGroupsException e) {
      throw new BadGroupsException(file + ", " + e.getMessage());
    }
  }

  /**
   * @throws IOException if it cannot be read
   * @throws BadGroupsException if it makes no sense
   */
  static Groups read(Reader text) throws IOException, BadGroupsException {
    BufferedReader reader = new BufferedReader(text);
    skipByteOrderMark(reader);
    try (CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      Iterator<CSVRecord> rows = parser.iterator();
      CSVRecord header = next(parser, rows);
      if (header == null) {
        throw new BadGroupsException("line 1: it is empty; " + GroupsReader.HEADER);
      }
      GroupsReader groups = new GroupsReader(header);
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord row = next(parser, rows); row != null; row = next(parser, rows)) {
        groups.add(line, row);
        line = parser.getCurrentLineNumber() + 1;
      }
      return groups.groups();
    }
  }

  private static @Nullable CSVRecord next(CSVParser parser, Iterator<CSVRecord> rows)
      throws IOException, BadGroupsException {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException encoding) {
        throw encoding;
      }
      throw new BadGroupsException("line " + line + ": quotes are not closed, or not doubled");
    }
  }

  /** Spreadsheets write one. */
  private static void skipByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
  }
}
