package hiring.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a script learns from the end of a command. */
public enum ExitCode {
  OK(0, "all is well"),
  FAILED(1, "not all is well: a process is not up, or an applicant is not accounted for"),
  USAGE(2, "the command line was not understood"),
  ALREADY_RUNNING(3, "a stack runs on this data folder already"),
  PORT_TAKEN(4, "a port is taken by another program"),
  NO_JDK(5, "no JDK from 21 was found"),
  DISK(6, "the data folder cannot be written, or its disk is full"),
  START_FAILED(7, "a process did not start; nothing is left running"),
  BUILD_FAILED(8, "the build failed"),
  NOT_RUNNING(9, "no stack runs: none on this data folder, or no broker answers"),
  NOT_SENT(10, "a dead letter was not sent again: it had been already, or it cannot be"),
  INTERRUPTED(130, "ended by Ctrl-C"),
  TERMINATED(143, "ended by SIGTERM");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the shell sees. */
  public int code() {
    return code;
  }

  /** What it means, for the help. */
  public String meaning() {
    return meaning;
  }

  static Map<String, String> documentation() {
    Map<String, String> text = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      text.put(Integer.toString(exit.code), exit.meaning);
    }
    return text;
  }
}
