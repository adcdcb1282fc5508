package hiring.service;

/** A setting without which, or with which, the service cannot start. */
public final class InvalidSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String setting;

  InvalidSettingException(String setting, String problem) {
    super(setting + " " + problem);
    this.setting = setting;
  }

  /** The environment variable to set. */
  public String setting() {
    return setting;
  }
}
