package hiring.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The questions of the application form that a profile answers. */
final class Questions {

  static final String LANGUAGES = "Programming languages";
  static final String COVER_LETTER = "Cover letter";

  private record Question(String text, String answer) {}

  private Questions() {}

  /** Those answers that evidence has no field of its own for. */
  static void others(Profile profile, BiConsumer<String, String> take) {
    List<Question> answers = new ArrayList<>();
    answers.add(new Question("Platforms", String.join("; ", profile.platforms())));
    answers.add(new Question("Tools", String.join("; ", profile.tools())));
    answers.add(new Question("Databases", String.join("; ", profile.databases())));
    String type = profile.developerType();
    answers.add(new Question("Developer type", type == null ? "" : type));
    answers.stream()
        .filter(question -> !question.answer.isEmpty())
        .forEach(question -> take.accept(question.text, question.answer));
  }
}
