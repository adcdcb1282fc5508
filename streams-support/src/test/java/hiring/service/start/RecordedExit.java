package hiring.service.start;

import java.util.concurrent.CompletableFuture;

/** Takes the place of the end of the process, which would be the end of the tests. */
public final class RecordedExit implements ProcessExit {

  private final CompletableFuture<Integer> code = new CompletableFuture<>();

  @Override
  public void exit(int asked) {
    code.complete(asked);
  }

  /** Completes with the code with which the process would have ended. */
  public CompletableFuture<Integer> code() {
    return code;
  }
}
