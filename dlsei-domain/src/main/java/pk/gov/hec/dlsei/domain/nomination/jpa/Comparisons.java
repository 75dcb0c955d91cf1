package pk.gov.hec.dlsei.domain.nomination.jpa;

import java.util.List;

/** The statements that hold a list's lines against each other and against everybody known. */
final class Comparisons {

  private static final String INTO =
      "INSERT INTO nomination_fault (nomination_id, field, kind, detail) ";
  private static final String ONCE = " ON CONFLICT DO NOTHING";

  private static final String TWICE =
      """
      SELECT n.id, '%1$s', 'TWICE', CAST(n.first AS text)
        FROM (SELECT id, line, first_value(line) OVER (PARTITION BY %2$s ORDER BY line) AS first
                FROM nomination WHERE list_id = ?1 AND %2$s IS NOT NULL) n
       WHERE n.line <> n.first
      """;

  private static final String APPLIED =
      """
      SELECT n.id, 'CNIC',
             CASE WHEN a.institution = n.institution THEN 'APPLIED_HERE' ELSE 'APPLIED_ELSEWHERE' END, ''
        FROM nomination n JOIN nomination_list l ON l.id = n.list_id
        JOIN person p ON p.cnic_lookup = n.cnic_lookup
        JOIN application a ON a.person_id = p.id AND a.cohort = l.cohort
             AND a.status NOT IN ('DRAFT', 'REJECTED', 'DEACTIVATED')
       WHERE n.list_id = ?1
      """;

  private static final String NOMINATED =
      """
      SELECT DISTINCT n.id, 'CNIC', 'NOMINATED_ALREADY', ''
        FROM nomination n JOIN nomination_list l ON l.id = n.list_id
        JOIN nomination o ON o.cnic_lookup = n.cnic_lookup AND o.list_id <> n.list_id AND o.state = 'READ'
        JOIN nomination_list ol ON ol.id = o.list_id AND ol.cohort = l.cohort
             AND ol.state IN ('SENT', 'REGISTERING')
       WHERE n.list_id = ?1
         AND NOT EXISTS (SELECT 1 FROM nomination_fault f WHERE f.nomination_id = o.id)
      """;

  private static final String EMAIL_TAKEN =
      """
      SELECT n.id, 'EMAIL', 'EMAIL_TAKEN', ''
        FROM nomination n JOIN account a ON a.email = n.email JOIN person p ON p.id = a.person_id
       WHERE n.list_id = ?1 AND p.cnic_lookup IS DISTINCT FROM n.cnic_lookup
      """;

  private static final String ACCOUNT_CLOSED =
      """
      SELECT n.id, 'CNIC', 'ACCOUNT_CLOSED', ''
        FROM nomination n JOIN person p ON p.cnic_lookup = n.cnic_lookup
        JOIN account a ON a.person_id = p.id AND a.status <> 'ACTIVE'
       WHERE n.list_id = ?1
      """;

  /** Each takes the list as ?1. */
  static final List<String> ALL =
      List.of(
          INTO + TWICE.formatted("CNIC", "cnic_lookup") + ONCE,
          INTO + TWICE.formatted("EMAIL", "email") + ONCE,
          INTO + APPLIED + ONCE,
          INTO + NOMINATED + ONCE,
          INTO + EMAIL_TAKEN + ONCE,
          INTO + ACCOUNT_CLOSED + ONCE);

  private Comparisons() {}
}
