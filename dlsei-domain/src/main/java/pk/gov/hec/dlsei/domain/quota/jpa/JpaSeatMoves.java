package pk.gov.hec.dlsei.domain.quota.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.quota.SeatMove;
import pk.gov.hec.dlsei.domain.quota.SeatMoves;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps moves in their table. */
@ApplicationScoped
@Transactional
public class JpaSeatMoves implements SeatMoves {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void add(SeatMove move) {
    em.createNativeQuery(
            "INSERT INTO seat_move (id, cohort, institution, giver, taker, seats, reason, moved_by,"
                + " clause, moved_at)"
                + " VALUES (nextval('seat_move_seq'), ?1, ?2, ?3, ?4, ?5, ?6,"
                + " CAST(?7 AS bigint), ?8, ?9)")
        .setParameter(1, move.cohort().value())
        .setParameter(2, move.institution().value())
        .setParameter(3, SeatPools.id(move.cohort(), move.giver()))
        .setParameter(4, SeatPools.id(move.cohort(), move.taker()))
        .setParameter(5, move.seats())
        .setParameter(6, move.grounds().reason().orElse(null))
        .setParameter(7, move.grounds().by().orElse(null))
        .setParameter(8, move.grounds().clause().orElse(null))
        .setParameter(9, Sql.utc(move.movedAt()))
        .executeUpdate();
  }

  @Override
  public List<SeatMove> of(CohortId cohort) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT institution, giver, taker, seats, reason, moved_by, clause, moved_at"
                    + " FROM seat_move WHERE cohort = ?1 ORDER BY id")
            .setParameter(1, cohort.value())
            .getResultList();
    return rows.stream().map(row -> move(cohort, (Object[]) row)).toList();
  }

  private static SeatMove move(CohortId cohort, Object[] row) {
    return new SeatMove(
        cohort,
        new InstitutionCode((String) row[0]),
        SeatPools.key((String) row[1]),
        SeatPools.key((String) row[2]),
        ((Number) row[3]).intValue(),
        new SeatMove.Grounds(
            Optional.ofNullable((Number) row[5]).map(Number::longValue),
            Optional.ofNullable((String) row[4]),
            Optional.ofNullable((String) row[6])),
        Sql.instant(row[7]));
  }
}
