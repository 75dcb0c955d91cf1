package pk.gov.hec.dlsei.domain.revocation.jpa;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.revocation.RevocationState;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence.Activity;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence.OpenCase;

/**
 * Licences as the rules look at them, in rows of "licence l", "licence_activity y", "revocation r".
 */
final class LicenceRows {

  static final String COLUMNS =
      """
      l.id, l.pool,
      (l.invited_at AT TIME ZONE 'Asia/Karachi')::date, (l.activated_at AT TIME ZONE 'Asia/Karachi')::date,
      y.enrolled_on, y.last_active_on, COALESCE(y.courses_completed, 0),
      r.id, r.state, r.clauses
      """;

  private static final Gson GSON = new Gson();

  private LicenceRows() {}

  static RunningLicence licence(ResultSet row) throws SQLException {
    return new RunningLicence(row.getLong(1), row.getString(2), activity(row), openCase(row));
  }

  private static Activity activity(ResultSet row) throws SQLException {
    return new Activity(day(row, 3), day(row, 4), day(row, 5), day(row, 6), row.getInt(7));
  }

  private static Optional<OpenCase> openCase(ResultSet row) throws SQLException {
    long id = row.getLong(8);
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new OpenCase(id, RevocationState.valueOf(row.getString(9)), ids(row.getString(10))));
  }

  static List<String> ids(String json) {
    return GSON.fromJson(json, new TypeToken<List<String>>() {});
  }

  static String json(Object value) {
    return GSON.toJson(value);
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
