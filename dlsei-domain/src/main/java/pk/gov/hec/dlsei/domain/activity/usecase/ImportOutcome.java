package pk.gov.hec.dlsei.domain.activity.usecase;

import java.util.Optional;
import pk.gov.hec.dlsei.domain.activity.ActivityCounts;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/**
 * What came of a reading.
 *
 * @param source its id
 * @param rows how many it has
 * @param counts what they told; empty where it cannot be read
 * @param fault why it cannot be read; empty where it can
 */
public record ImportOutcome(
    long source, int rows, Optional<ActivityCounts> counts, Optional<Sheet.Fault> fault) {}
