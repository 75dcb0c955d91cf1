package pk.gov.hec.dlsei.bench.seats;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.bench.load.Crowd;
import pk.gov.hec.dlsei.bench.server.BenchDatabase;

/**
 * An approval at its cheapest: the SQL that the use case writes with, in its order, by plain JDBC
 * with connections of its own, one a thread, statements prepared once, pairs of rows as one batch.
 */
final class Floor implements AutoCloseable {

  private final List<Approval> approvals = new ArrayList<>();

  /** So many connections that write what an approval wrote. */
  Floor(BenchDatabase database, int howMany, long model) throws SQLException {
    for (int i = 0; i < howMany; i++) {
      Connection connection = database.connect();
      connection.setAutoCommit(false);
      approvals.add(new Approval(connection, Model.of(connection, model)));
    }
  }

  /** Approves them all; answers how many a second. */
  double perSecond(long[] applications) throws Exception {
    AtomicInteger next = new AtomicInteger();
    long begin = System.nanoTime();
    Crowd.go(
        approvals.size(),
        1,
        (who, turn) -> {
          Approval approval = approvals.get(who);
          for (int one = next.getAndIncrement();
              one < applications.length;
              one = next.getAndIncrement()) {
            approval.approve(applications[one], OffsetDateTime.now());
          }
        });
    return applications.length * 1e9 / (System.nanoTime() - begin);
  }

  @Override
  public void close() throws SQLException {
    for (Approval approval : approvals) {
      approval.close();
    }
  }
}
