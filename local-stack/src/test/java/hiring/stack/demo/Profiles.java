package hiring.stack.demo;

import java.util.List;

/** Profiles for tests. */
final class Profiles {

  private Profiles() {}

  static Profile full(long id) {
    return new Profile(
        id,
        "Master’s degree (M.A., M.S., M.Eng., MBA, etc.)",
        "12",
        "Developer, back-end",
        List.of("Go", "Python"),
        List.of("PostgreSQL"),
        List.of("Google Cloud"),
        List.of("Docker", "Terraform"),
        "I design distributed systems.");
  }

  static Profile silent(long id) {
    return new Profile(id, null, null, null, List.of(), List.of(), List.of(), List.of(), null);
  }
}
