package hiring.service.start;

/** Ends the process after closing the application. */
@FunctionalInterface
interface ProcessExit {

  /** Returns at once; the process ends when everything is closed. */
  void exit(int code);
}
