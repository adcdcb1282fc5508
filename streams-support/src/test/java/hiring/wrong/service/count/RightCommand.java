package hiring.wrong.service.count;

import hiring.wrong.service.codec.WrongCodec;
import picocli.CommandLine;

/** A command may know the service, and the command line. */
public final class RightCommand {

  private RightCommand() {}

  static CommandLine line(CommandLine line) {
    return line;
  }

  static WrongCodec codec(WrongCodec codec) {
    return codec;
  }
}
