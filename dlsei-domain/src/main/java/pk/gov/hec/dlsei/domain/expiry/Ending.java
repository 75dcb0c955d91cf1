package pk.gov.hec.dlsei.domain.expiry;

import java.util.Map;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;

/**
 * The last day of a licence, by the rules.
 *
 * @param licence not null
 * @param end with its clause
 */
public record Ending(OpenLicence licence, LicenceEnd end) {

  /** What the decision keeps as its facts. */
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("holder", licence.facts().holder().name());
    facts.put("ends", end.day().toString());
    put(facts, "activated", licence.facts().activatedOn());
    put(facts, "paidIn", licence.facts().paidIn());
    put(facts, "progress", licence.facts().bestPercent());
    return facts;
  }

  private static void put(Map<String, String> facts, String key, Object value) {
    if (value != null) {
      facts.put(key, value.toString());
    }
  }
}
