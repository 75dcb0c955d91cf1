package pk.gov.hec.dlsei.domain.quota;

import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The seats that went from one pool of a university to another. */
public interface SeatMoves {

  /** Keeps a move. */
  void add(SeatMove move);

  /** All of a cohort, the first one first. */
  List<SeatMove> of(CohortId cohort);

  /** Those of a university, the first one first. */
  default List<SeatMove> of(CohortId cohort, InstitutionCode institution) {
    return of(cohort).stream().filter(move -> move.institution().equals(institution)).toList();
  }
}
