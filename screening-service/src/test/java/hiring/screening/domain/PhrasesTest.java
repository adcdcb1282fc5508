package hiring.screening.domain;

import static hiring.screening.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "mentor*, I mentored two",
        "mentor*, a MENTOR",
        "mentor*, mentoring/coaching",
        "distributed system*, large Distributed  Systems.",
        "\"distributed system*\", \"distributed\nsystem\"",
        "large-scale, a large-scale platform",
        "large-scale, a large‑scale platform",
        "on-call, (on-call)",
        "on-call, on-call-rota",
        "back-end, Back-End/front-end",
        "backend, \"backend, frontend\"",
        "C, plain C and assembler",
        "C++, \"C++, Rust\"",
        "C++, modern C++17",
        "C++, \"(C/C++)\"",
        "C#, C#/.NET",
        ".NET, C#/.NET",
        ".NET, ASP.NET",
        "Node.js, with Node.js.",
        "CI/CD, set up CI/CD pipelines",
        "R&D, led R&D",
        "microservice*, microservices-based",
        "master's, my master’s thesis",
        "post-mortem*, wrote post–mortems",
        "Café*, \"cafe\u0301s\"",
        "reliab*, re\u00ADli\u00ADa\u00ADbi\u00ADli\u00ADty",
        "ÉTUDE, étude",
        "system design, the system system design",
        "Amazon Web Services, Amazon Web Services (AWS)",
        "Kubernetes, Docker;Kubernetes;npm",
        "uptime., uptime matters",
        "5 years, 5 years",
      })
  void a_phrase_is_found_in(String phrase, String text) {
    assertThat(occurs(phrase, text)).as("'%s' in '%s'", phrase, text).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Java, JavaScript",
        "C, C++ and C#",
        "C++, C and C#",
        "C#, C sharp",
        "on-call, on call",
        "on call, Come on. Call me",
        "on call, \"on, call\"",
        "mentor, mentored",
        "mentor*, tormentor",
        "system design, system the design",
        "design review*, design and review",
        "distributed system*, distributed",
        ".NET, net income. Net",
        "SLO, Slovenia",
        "Go, Django",
        "*, anything",
        "-, a - b",
      })
  void a_phrase_is_not_found_in(String phrase, String text) {
    assertThat(occurs(phrase, text)).as("'%s' in '%s'", phrase, text).isFalse();
  }

  @Test
  void no_phrase_reaches_from_one_text_into_the_next() {
    assertThat(search(List.of("on call"), "always on", "call me").has(0)).isFalse();
  }

  @Test
  void phrases_that_share_words_are_all_found_in_one_pass() {
    Phrases.Found found =
        search(
            List.of("site", "site reliability", "reliab*", "reliability engineer", "engineer*"),
            "A site reliability engineer.");
    assertThat(found.phrases().cardinality()).isEqualTo(5);
  }

  @Test
  void spellings_of_one_phrase_have_one_number() {
    var phrases = new Phrases();
    assertThat(phrases.add("Code  Review*")).isEqualTo(phrases.add("code review*"));
    assertThat(phrases.add("code review")).isNotEqualTo(phrases.add("code review*"));
  }

  @Test
  void a_thousand_phrases_keep_their_numbers() {
    var phrases = new Phrases();
    for (int i = 0; i < 1000; i++) {
      phrases.add("term" + i + " of" + i % 7);
    }
    Phrases.Found found = phrases.find(text("term777 of0, term778 of1; term779 of3"));
    assertThat(found.phrases().stream()).containsExactly(777, 778);
  }

  @Test
  void broken_text_is_read_to_its_end() {
    assertThat(occurs("mentor*", "\uD800\u0000\u202E{jndi:x}\r\n\uDC00 mentor")).isTrue();
  }

  private static boolean occurs(String phrase, String text) {
    return search(List.of(phrase), text).has(0);
  }

  private static Phrases.Found search(List<String> wanted, String... texts) {
    var phrases = new Phrases();
    wanted.forEach(phrases::add);
    return phrases.find(text(texts));
  }
}
