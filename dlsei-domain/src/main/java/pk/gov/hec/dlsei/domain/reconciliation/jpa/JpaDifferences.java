package pk.gov.hec.dlsei.domain.reconciliation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import pk.gov.hec.dlsei.domain.reconciliation.Difference;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind.Repair;
import pk.gov.hec.dlsei.domain.reconciliation.Differences;
import pk.gov.hec.dlsei.domain.reconciliation.OrderedRepair;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** A few statements, however much differs. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaDifferences implements Differences {

  private static final String KEEP =
      """
      INSERT INTO book_difference AS d (id, kind, learner_id, licence_id, address, state, found_at, seen_at)
      SELECT nextval('book_difference_seq'), u.kind, u.learner, u.licence, u.address, 'OPEN', s.at, s.at
        FROM unnest(?, ?, ?, ?) AS u (kind, learner, licence, address), (SELECT ?::timestamptz AS at) s
      ON CONFLICT (kind, learner_id) WHERE state <> 'GONE' DO UPDATE
         SET licence_id = EXCLUDED.licence_id, address = EXCLUDED.address, seen_at = EXCLUDED.seen_at,
             state = CASE WHEN d.state = 'ORDERED' AND d.decided_at < ?::timestamptz THEN 'OPEN' ELSE d.state END
      """;

  private static final String GONE =
      """
      UPDATE book_difference d SET state = 'GONE'
       WHERE d.state <> 'GONE' AND NOT EXISTS
             (SELECT 1 FROM unnest(?, ?) AS u (kind, learner) WHERE u.kind = d.kind AND u.learner = d.learner_id)
      """;

  private static final String ORDER =
      """
      UPDATE book_difference d SET state = 'ORDERED', decided_by = ?::bigint, decided_at = ?, reason = NULL
        FROM licence l
       WHERE d.id = ANY (?) AND d.state = 'OPEN' AND d.kind = ANY (?) AND l.id = d.licence_id
      RETURNING d.id, d.kind, l.id, l.application_id
      """;

  private static final String LEAVE =
      """
      UPDATE book_difference SET state = 'LEFT', decided_by = ?::bigint, decided_at = ?, reason = ?
       WHERE id = ANY (?) AND state = 'OPEN'
      RETURNING id
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void keep(List<Difference> found, Instant at, Instant settled) {
    List<String> kinds = found.stream().map(one -> one.kind().name()).toList();
    List<String> learners = found.stream().map(Difference::learnerId).toList();
    new ArrayStatement(em, GONE).texts(kinds).texts(learners).update();
    new ArrayStatement(em, KEEP)
        .texts(kinds)
        .texts(learners)
        .longs(found.stream().map(one -> one.licenceId().orElse(null)).toList())
        .texts(found.stream().map(one -> one.address().orElse(null)).toList())
        .at(at)
        .at(settled)
        .update();
  }

  @Override
  public List<OrderedRepair> order(List<Long> ids, long officer, Instant at) {
    return new ArrayStatement(em, ORDER)
        .one(officer)
        .at(at)
        .longs(ids)
        .texts(
            List.of(DifferenceKind.values()).stream()
                .filter(kind -> kind.repair() != Repair.BY_HAND)
                .map(Enum::name)
                .toList())
        .list(
            row ->
                new OrderedRepair(
                    row.getLong(1),
                    DifferenceKind.valueOf(row.getString(2)),
                    row.getLong(3),
                    row.getLong(4),
                    at));
  }

  @Override
  public List<Long> leave(List<Long> ids, long officer, Instant at, String reason) {
    return new ArrayStatement(em, LEAVE)
        .one(officer)
        .at(at)
        .one(reason)
        .longs(ids)
        .list(row -> row.getLong(1));
  }
}
