package hiring.stack.deadletters;

/** What came after a dead letter, and stands against sending it again. */
enum Sequel {
  ERASED("the application was erased since; it would bring a person's data back"),
  WENT_ON("the application went on since; what was said of it later stands");

  private final String words;

  Sequel(String words) {
    this.words = words;
  }

  /** As people read it. */
  @Override
  public String toString() {
    return words;
  }
}
