package hiring.service;

/**
 * What everyone may GET, without a token; a service declares it as a bean.
 *
 * @param pattern such as <code>/roles/{id}/job-posting</code>
 */
public record OpenPath(String pattern) {}
