package hiring.service.start;

/** One step of the start; safe to repeat. */
interface Step {

  /**
   * Does the step.
   *
   * @throws NotYetException if something else has to be there first; asked again shortly
   * @throws StartRefusedException if the service must not start
   */
  void run() throws NotYetException, StartRefusedException, InterruptedException;
}
