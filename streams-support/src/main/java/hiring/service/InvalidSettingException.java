package hiring.service;

/** A setting without which, or with which, the service cannot start. */
public final class InvalidSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String setting;

  /**
   * @param setting the environment variable
   * @param problem what is asked of it, such as {@code is required}
   */
  public InvalidSettingException(String setting, String problem) {
    super(setting + " " + problem);
    this.setting = setting;
  }

  /** The environment variable to set. */
  public String setting() {
    return setting;
  }
}
