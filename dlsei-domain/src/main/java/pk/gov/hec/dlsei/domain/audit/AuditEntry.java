package pk.gov.hec.dlsei.domain.audit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * An event of the audit trail as it lies in its table.
 *
 * @param id of the event
 * @param at in real time
 * @param businessAt by the business clock
 * @param actor the account that acted; null for the platform itself or a visitor
 * @param action the name of an {@link AuditAction}, of this version or another
 * @param subject what it was done to
 * @param facts a JSON object
 */
public record AuditEntry(
    long id,
    Instant at,
    Instant businessAt,
    Long actor,
    String action,
    String subject,
    String facts) {

  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  /** All of it, in one form only: what a seal covers. */
  public byte[] bytes() {
    Object[] all = {id, at.toString(), businessAt.toString(), actor, action, subject, facts};
    return GSON.toJson(Arrays.asList(all)).getBytes(StandardCharsets.UTF_8);
  }

  /** The facts by name, each as text; of another form, as they lie there. */
  public Map<String, String> factsByName() {
    Map<String, String> named = new TreeMap<>();
    JsonParser.parseString(facts)
        .getAsJsonObject()
        .entrySet()
        .forEach(
            fact ->
                named.put(
                    fact.getKey(),
                    fact.getValue().isJsonPrimitive()
                        ? fact.getValue().getAsString()
                        : fact.getValue().toString()));
    return named;
  }
}
