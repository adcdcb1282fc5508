package hiring.scheduling.domain;

/**
 * A skill that an interviewer is learning: first they watch, then they are watched, then they lead.
 *
 * @param shadows sessions that they have to have watched first; 0 to 20
 * @param reverseShadows sessions that they have to have taken under supervision then; 0 to 20
 */
public record Training(String skill, int shadows, int reverseShadows) {

  boolean isSound() {
    return !skill.isBlank() && skill.length() <= 100 && isCount(shadows) && isCount(reverseShadows);
  }

  private static boolean isCount(int sessions) {
    return sessions >= 0 && sessions <= 20;
  }
}
