package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ReadsExports;

/** What the host asks of a learning platform whose exported tables can be read. */
public interface ReadsExportsContract extends LearningPlatformContract {

  /**
   * A row of an export about one learner, who has joined.
   *
   * @return by column, with the address {@code Learner@People.Example}; never null
   */
  Map<String, String> exportedMember();

  private ReadsExports exports() {
    return (ReadsExports) platform();
  }

  /** So the host writes them before it asks. */
  @Test
  default void columns_are_named_in_lower_case_with_one_underscore() {
    assertThat(exports().columns())
        .isNotEmpty()
        .allMatch(name -> name.matches("[a-z0-9#]+(_[a-z0-9]+)*"));
    assertThat(exports().columns()).containsAll(exportedMember().keySet());
  }

  @Test
  default void an_export_is_known_by_its_columns_and_nothing_else_is() {
    assertThat(exports().isExport(exportedMember().keySet())).isTrue();
    assertThat(exports().isExport(Set.of())).isFalse();
    assertThat(exports().isExport(Set.of("code", "enrolment"))).isFalse();
  }

  @Test
  default void each_row_is_read_in_its_place_whatever_it_holds() {
    Map<String, String> broken = new HashMap<>();
    exports().columns().forEach(column -> broken.put(column, "\u0000?"));
    List<Map<String, String>> rows = new ArrayList<>(List.of(exportedMember(), Map.of(), broken));

    List<ExportedRow> read = exports().read(rows);

    assertThat(read).hasSize(3).doesNotContainNull();
    assertThat(read.get(0).membership()).isEqualTo(ExportedRow.Membership.MEMBER);
    assertThat(read.get(0).learner().email()).contains("learner@people.example");
    assertThat(read.get(0).unreadable()).isEmpty();
    assertThat(read.get(1).membership()).isEqualTo(ExportedRow.Membership.UNKNOWN);
    assertThat(read.get(2).unreadable()).isNotEmpty();
    assertThat(read.get(0).toString()).doesNotContainIgnoringCase("people.example");
  }
}
