package hiring.stack.demo;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Profiles in a CSV file with the survey's column names; {@code NA} means not answered. */
final class ProfileFile {

  private static final String ID = "ResponseId";
  private static final String EDUCATION = "EdLevel";
  private static final String YEARS = "YearsCodePro";
  private static final String TYPE = "DevType";
  private static final String LANGUAGES = "LanguageHaveWorkedWith";
  private static final String DATABASES = "DatabaseHaveWorkedWith";
  private static final String PLATFORMS = "PlatformHaveWorkedWith";
  private static final String TOOLS = "ToolsTechHaveWorkedWith";
  private static final String COVER_LETTER = "CoverLetter";
  private static final String NOT_ANSWERED = "NA";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private ProfileFile() {}

  /**
   * Every profile of the file.
   *
   * @throws Failure if it cannot be read as such a file; says where and why
   */
  static List<Profile> read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader);
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, "cannot read the profiles: " + Failure.reason(e));
    }
  }

  static List<Profile> read(Reader reader) throws IOException {
    try (CSVParser parser = FORMAT.parse(reader)) {
      refuseMissingColumns(parser.getHeaderNames());
      List<Profile> profiles = new ArrayList<>();
      Set<Long> ids = new HashSet<>();
      for (CSVRecord row : parser) {
        Profile profile = profile(row);
        if (!ids.add(profile.responseId())) {
          throw bad(row, ID + " " + profile.responseId() + " occurs twice");
        }
        profiles.add(profile);
      }
      return profiles;
    } catch (UncheckedIOException e) {
      throw new Failure(ExitCode.USAGE, "the profiles are no CSV: " + e.getMessage());
    }
  }

  private static Profile profile(CSVRecord row) {
    if (!row.isConsistent()) {
      throw bad(row, "has " + row.size() + " columns, unlike the first line");
    }
    return new Profile(
        id(row),
        value(row, EDUCATION),
        value(row, YEARS),
        value(row, TYPE),
        list(row, LANGUAGES),
        list(row, DATABASES),
        list(row, PLATFORMS),
        list(row, TOOLS),
        row.isMapped(COVER_LETTER) ? value(row, COVER_LETTER) : null);
  }

  private static long id(CSVRecord row) {
    try {
      long id = Long.parseLong(row.get(ID));
      if (id > 0) {
        return id;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    throw bad(row, ID + " must be a number from 1");
  }

  private static @Nullable String value(CSVRecord row, String column) {
    String value = row.get(column);
    return value.isEmpty() || value.equals(NOT_ANSWERED) ? null : value;
  }

  private static List<String> list(CSVRecord row, String column) {
    String value = value(row, column);
    return value == null ? List.of() : List.of(value.split(";"));
  }

  private static void refuseMissingColumns(List<String> columns) {
    for (String needed :
        List.of(ID, EDUCATION, YEARS, TYPE, LANGUAGES, DATABASES, PLATFORMS, TOOLS)) {
      if (!columns.contains(needed)) {
        throw new Failure(ExitCode.USAGE, "the profiles have no column " + needed);
      }
    }
  }

  private static Failure bad(CSVRecord row, String why) {
    return new Failure(ExitCode.USAGE, "profile " + row.getRecordNumber() + ": " + why);
  }
}
