package hiring.stack.load;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people of one pool, as {@code POST /pools/{poolId}/interviewers} takes them: each with half
 * of the skills that the sample's loop asks for, on working days in one of six zones.
 */
final class Interviewers {

  /** How many a pool has. */
  static final int PER_POOL = 24;

  private static final int PER_DAY = 5;
  private static final int PER_WEEK = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> DAYS =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
  private static final List<List<String>> SKILLS =
      List.of(
          List.of("coding", "system-design"),
          List.of("operations", "leadership"),
          List.of("coding", "leadership"),
          List.of("system-design", "operations"));
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Europe/London",
          "Europe/Lisbon",
          "America/New_York",
          "America/Sao_Paulo",
          "Asia/Kolkata");

  private Interviewers() {}

  static List<ObjectNode> ofPool(String poolId) {
    List<ObjectNode> interviewers = new ArrayList<>(PER_POOL);
    for (int i = 0; i < PER_POOL; i++) {
      interviewers.add(interviewer(poolId, i));
    }
    return interviewers;
  }

  private static ObjectNode interviewer(String poolId, int number) {
    ObjectNode interviewer = JSON.createObjectNode();
    interviewer.put("interviewerId", poolId + "-" + (number + 1));
    interviewer.put("name", "Interviewer " + (number + 1));
    interviewer.put("timeZone", ZONES.get(number % ZONES.size()));
    ArrayNode skills = interviewer.putArray("skills");
    SKILLS.get(number % SKILLS.size()).forEach(skills::add);
    ArrayNode hours = interviewer.putArray("workingHours");
    for (String day : DAYS) {
      hours.addObject().put("day", day).put("start", "09:00").put("end", "17:00");
    }
    interviewer.put("maxPerDay", PER_DAY);
    interviewer.put("maxPerWeek", PER_WEEK);
    return interviewer;
  }
}
