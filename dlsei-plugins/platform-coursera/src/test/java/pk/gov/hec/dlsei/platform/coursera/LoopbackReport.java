package pk.gov.hec.dlsei.platform.coursera;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The enrolment report of {@link LoopbackCoursera}. */
final class LoopbackReport {

  private final List<JsonObject> lines = new ArrayList<>();

  synchronized void add(String learnerId, String courseId, long lastActivityAt) {
    JsonObject line = new JsonObject();
    line.addProperty("externalId", learnerId);
    line.addProperty("email", learnerId + "@demo.example");
    line.addProperty("fullName", "Zarmina Invented");
    line.addProperty("programId", LoopbackCoursera.PROGRAMME);
    line.addProperty("contentId", courseId);
    line.addProperty("contentType", "Course");
    line.addProperty("contentName", "All about " + courseId);
    line.addProperty("enrolledAt", 3_000L);
    line.addProperty("lastActivityAt", lastActivityAt);
    line.addProperty("isCompleted", false);
    line.addProperty("overallProgress", 45.5);
    lines.add(line);
  }

  synchronized void forget(String learnerId) {
    lines.removeIf(line -> line.get("externalId").getAsString().equals(learnerId));
  }

  /** The lines that the parameters ask for. */
  synchronized List<JsonObject> found(Map<String, String> query) {
    long after = Long.parseLong(query.getOrDefault("lastActivityAfter", "-1"));
    return lines.stream()
        .filter(line -> fits(line, "programId", query))
        .filter(line -> fits(line, "externalId", query))
        .filter(line -> line.get("lastActivityAt").getAsLong() > after)
        .toList();
  }

  private static boolean fits(JsonObject line, String field, Map<String, String> query) {
    return !query.containsKey(field) || line.get(field).getAsString().equals(query.get(field));
  }

  static Map<String, String> query(URI address) {
    Map<String, String> query = new TreeMap<>();
    for (String pair : address.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
