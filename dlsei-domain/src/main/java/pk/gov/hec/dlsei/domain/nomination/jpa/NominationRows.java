package pk.gov.hec.dlsei.domain.nomination.jpa;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.nomination.Nomination;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationField;
import pk.gov.hec.dlsei.domain.nomination.NominationLine;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/** Lines as a query gives them. */
final class NominationRows {

  /** With {@code %s} for the condition; the list is ?1, the first line ?2, the most ?3. */
  static final String LINES =
      """
      SELECT n.line, coalesce(n.name, p.name, ''), coalesce(n.cnic_sealed, p.cnic_sealed),
             coalesce(n.cnic_key_id, p.cnic_key_id), n.category, n.state, a.place, a.status,
             CAST((SELECT json_agg(json_build_object('field', f.field, 'kind', f.kind, 'detail', f.detail))
                FROM nomination_fault f WHERE f.nomination_id = n.id) AS text)
        FROM nomination n LEFT JOIN application a ON a.id = n.application_id
        LEFT JOIN person p ON p.id = a.person_id
       WHERE n.list_id = ?1 AND %s
       ORDER BY n.line OFFSET ?2 LIMIT ?3
      """;

  private static final Gson GSON = new Gson();

  private NominationRows() {}

  static NominationLine line(Object[] row, Vault vault) {
    return new NominationLine(
        ((Number) row[0]).intValue(),
        (String) row[1],
        row[2] == null ? "" : masked((byte[]) row[2], (String) row[3], vault),
        row[4] == null ? null : ApplicantCategory.valueOf((String) row[4]),
        Nomination.State.valueOf((String) row[5]),
        Optional.ofNullable((Number) row[6]).map(Number::longValue),
        Optional.ofNullable((String) row[7]),
        row[8] == null ? List.of() : faults((String) row[8]));
  }

  private static String masked(byte[] sealed, String keyId, Vault vault) {
    return new SealedCnic(new Sealed(sealed, keyId), new byte[0]).open(vault).masked();
  }

  private static List<NominationFault> faults(String json) {
    return StreamSupport.stream(GSON.fromJson(json, JsonArray.class).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(NominationRows::fault)
        .sorted(Comparator.comparing(NominationFault::field).thenComparing(NominationFault::kind))
        .toList();
  }

  private static NominationFault fault(JsonObject fault) {
    return new NominationFault(
        NominationField.valueOf(fault.get("field").getAsString()),
        NominationFault.Kind.valueOf(fault.get("kind").getAsString()),
        fault.get("detail").getAsString());
  }
}
