package pk.gov.hec.dlsei.api.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A platform whose exported tables can be read, beside its interface. The host opens the file, of
 * whatever format and encoding; the plug-in knows what the columns mean. Implemented by PLUGIN;
 * pure.
 */
public interface ReadsExports extends Capability {

  /**
   * The columns that the plug-in reads, by all the names that they may have; the host leaves others
   * aside.
   *
   * @return each in lower case, its words joined by one underscore, such as {@code external_id};
   *     never null
   */
  Set<String> columns();

  /**
   * Whether a table with these columns is one of the platform's exports.
   *
   * @param columns those of {@link #columns} that a table has, not null
   * @return false where a column is missing without which nobody can be told from another
   */
  boolean isExport(Set<String> columns);

  /**
   * Reads some rows of a table that {@link #isExport}.
   *
   * @param rows each by the column's name, as in {@link #columns}; without cells that the row does
   *     not have; not null
   * @return one for each row, in their order, never null
   */
  List<ExportedRow> read(List<Map<String, String>> rows);
}
