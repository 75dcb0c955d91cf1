package pk.gov.hec.dlsei.bench.seats;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Ids of one table, fifty for each look at its sequence, as the persistence provider takes them.
 */
final class Ids {

  private static final int BLOCK = 50;

  private final PreparedStatement next;
  private long id;
  private int left;

  Ids(Connection connection, String sequence) throws SQLException {
    next = connection.prepareStatement("SELECT nextval('" + sequence + "')");
  }

  long take() throws SQLException {
    if (left == 0) {
      try (ResultSet row = next.executeQuery()) {
        row.next();
        id = row.getLong(1) - BLOCK;
      }
      left = BLOCK;
    }
    left--;
    return ++id;
  }
}
