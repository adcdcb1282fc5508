package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import hiring.posting.domain.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A notification whose rest is asked for, without a network. */
final class Asking {

  static final Instant NOW = Instant.parse("2026-03-02T10:00:05Z");

  private final AtsApi api;
  private final Notification notification;
  private final List<String> asked = new ArrayList<>();

  Asking(AtsApi api, String source, String action, Map<String, String> ids) {
    this.api = api;
    this.notification = new Notification(new Account(source, ""), api.via(), action, ids, NOW);
  }

  /** What was asked for, in order. */
  List<String> asked() {
    return asked;
  }

  /**
   * What it comes to.
   *
   * @param server answers to a path; null is 404
   */
  ApiStep end(Function<String, @Nullable String> server) {
    ApiAnswers answers = ApiAnswers.none();
    ApiStep step = api.next(notification, answers);
    while (step instanceof ApiStep.Ask(ApiResource resource)) {
      asked.add(resource.relative());
      String body = server.apply(String.join("/", resource.path()));
      if (body == null) {
        assertThat(resource.optional()).as(resource.relative()).isTrue();
        answers = answers.without(resource);
      } else {
        answers = answers.with(resource, body.getBytes(StandardCharsets.UTF_8));
      }
      step = api.next(notification, answers);
    }
    return step;
  }

  /** What it says, where it does. */
  List<Notice> notices(Map<String, String> answers) {
    ApiStep end = end(answers::get);
    assertThat(end).isInstanceOf(ApiStep.Says.class);
    return ((ApiStep.Says) end).notices();
  }

  /** The changes that it says, where it says nothing else. */
  List<Change> changes(Map<String, String> answers) {
    return notices(answers).stream().map(notice -> ((Notice.Changed) notice).change()).toList();
  }

  /** The application that it says was made. */
  Submission applied(Map<String, String> answers) {
    return ((Notice.Applied) notices(answers).getFirst()).submission();
  }

  static Notice changed(String source, String applicationId, Instant at, Change change) {
    return new Notice.Changed(new Account(source, ""), applicationId, at, change);
  }

  static String fixture(String name) {
    try (InputStream fixture = Asking.class.getResourceAsStream("/" + name)) {
      return new String(Objects.requireNonNull(fixture).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
