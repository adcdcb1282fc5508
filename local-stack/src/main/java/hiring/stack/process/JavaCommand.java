package hiring.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java program, run by the Java that runs this one. */
final class JavaCommand {

  private final List<String> words = new ArrayList<>();

  private JavaCommand(String maximumHeap) {
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + maximumHeap);
    words.add("-XX:+UseSerialGC");
    words.add("-XX:+ExitOnOutOfMemoryError");
  }

  /** A program that may use so much heap, such as {@code 256m}. */
  static JavaCommand withHeap(String maximum) {
    return new JavaCommand(maximum);
  }

  JavaCommand options(String... options) {
    words.addAll(List.of(options));
    return this;
  }

  List<String> mainClass(String classPath, String mainClass, String... arguments) {
    options("-cp", classPath, mainClass);
    return options(arguments).words;
  }

  List<String> jar(Path jar) {
    return options("-jar", jar.toString()).words;
  }
}
