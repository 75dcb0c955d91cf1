package pk.gov.hec.dlsei.api.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A platform whose exported tables tell of courses. Comes with {@link ReadsExports}, which names
 * the columns. A table may have a million rows. Implemented by PLUGIN; pure.
 */
public interface ReadsProgress extends Capability {

  /**
   * Reads some rows of a table that {@link ReadsExports#isExport}.
   *
   * @param rows each by the column's name, as in {@link ReadsExports#columns}; without cells that
   *     the row does not have; not null
   * @return one for each row, in their order; empty where the row tells of no course or of no
   *     learner, and where a cell of it cannot be read, which {@link ExportedRow#unreadable} names;
   *     never null
   */
  List<Optional<CourseProgress>> progress(List<Map<String, String>> rows);
}
