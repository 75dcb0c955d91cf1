package pk.gov.hec.dlsei.domain.crypto.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.UnaryOperator;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.SealedColumn;
import pk.gov.hec.dlsei.domain.crypto.SealedData;

/** Reads and writes sealed columns by their names, which come from the list alone. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaSealedData implements SealedData {

  private static final String READ =
      "SELECT CAST(ctid AS text), %s, %s FROM %s WHERE %s <> ?1 LIMIT %d FOR UPDATE SKIP LOCKED";

  private static final String WRITE = "UPDATE %s SET %s = ?2, %s = ?3 WHERE ctid = CAST(?1 AS tid)";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  /** By the row's place, which is its own while it is locked. */
  @Override
  public int replace(SealedColumn column, String current, int most, UnaryOperator<Sealed> anew) {
    String read =
        READ.formatted(column.sealed(), column.keyId(), column.table(), column.keyId(), most);
    String write = WRITE.formatted(column.table(), column.sealed(), column.keyId());
    List<?> rows = em.createNativeQuery(read).setParameter(1, current).getResultList();
    for (Object found : rows) {
      Object[] row = (Object[]) found;
      Sealed sealed = anew.apply(new Sealed((byte[]) row[1], (String) row[2]));
      em.createNativeQuery(write)
          .setParameter(1, row[0])
          .setParameter(2, sealed.bytes())
          .setParameter(3, sealed.keyId())
          .executeUpdate();
    }
    return rows.size();
  }
}
