package hiring.stack.load;

import hiring.events.Degree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What synthetic applicants say, and how they choose it. */
final class Words {

  static final List<@Nullable String> ZONES =
      Arrays.asList(null, "Europe/Berlin", "Europe/London", "America/New_York");

  static final List<Degree> DEGREES =
      List.of(Degree.BACHELOR, Degree.BACHELOR, Degree.MASTER, Degree.NONE, Degree.UNKNOWN);

  static final List<String> LANGUAGES =
      List.of(
          "Java",
          "Python",
          "Go",
          "C#",
          "C++",
          "Kotlin",
          "TypeScript",
          "JavaScript",
          "SQL",
          "PHP",
          "Ruby",
          "HTML/CSS",
          "Bash",
          "R");

  static final List<String> PLATFORMS =
      List.of(
          "Amazon Web Services (AWS)",
          "Google Cloud",
          "Microsoft Azure",
          "Heroku",
          "Netlify",
          "OpenStack");

  static final List<String> TOOLS =
      List.of(
          "Docker",
          "Kubernetes",
          "Terraform",
          "Gradle",
          "Maven",
          "npm",
          "Yarn",
          "Ansible",
          "Make",
          "Webpack");

  static final List<String> TYPES =
      List.of(
          "Developer, back-end",
          "Developer, full-stack",
          "Developer, front-end",
          "DevOps",
          "Data engineer");

  static final List<String> SENTENCES =
      List.of(
          "I own a critical service that takes our orders, and I am on call for it.",
          "Last year I led the design of its move to events.",
          "I wrote the design documents for it and presented them to every team that it touched.",
          "I mentor two younger colleagues and hold our code reviews to a common standard.",
          "My team works test-driven, and I would not have it otherwise.",
          "After incidents I run the post-mortem.",
          "I work closely with our product manager.",
          "I learn fast and want to grow into larger systems.",
          "I have built web shops for small firms since my studies.",
          "I like to see what I make being used.",
          "I keep our databases healthy and their backups tested.",
          "I moved here two years ago and look for a team to stay with.");

  private Words() {}

  static <T extends @Nullable Object> T one(List<T> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  /** At least and at most so many, each once, in the list's order from a random place on. */
  static List<String> some(List<String> words, int least, int most, SplittableRandom random) {
    int count = least + random.nextInt(most - least + 1);
    int from = random.nextInt(words.size());
    int step = 1 + random.nextInt(words.size() - 1);
    List<String> chosen = new ArrayList<>(count);
    for (int i = 0; chosen.size() < count && i < words.size() * 2; i++) {
      String word = words.get((from + i * step) % words.size());
      if (!chosen.contains(word)) {
        chosen.add(word);
      }
    }
    return chosen;
  }
}
