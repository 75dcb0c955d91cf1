package pk.gov.hec.dlsei.api.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.api.cohort.Clause.Result.FOR_AN_OFFICER;
import static pk.gov.hec.dlsei.api.cohort.Clause.Result.MET;
import static pk.gov.hec.dlsei.api.cohort.Clause.Result.NOT_CONCERNED;
import static pk.gov.hec.dlsei.api.cohort.Clause.Result.NOT_MET;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.BilingualText;

class RulingTest {

  @Test
  void it_is_granted_where_every_clause_that_is_concerned_is_met() {
    assertThat(ruling(MET, NOT_CONCERNED).outcome()).isEqualTo(Ruling.Outcome.GRANTED);
  }

  @Test
  void one_failed_clause_refuses_whatever_the_others_say() {
    Ruling ruling = ruling(FOR_AN_OFFICER, MET, NOT_MET, NOT_MET);
    assertThat(ruling.outcome()).isEqualTo(Ruling.Outcome.REFUSED);
    assertThat(ruling.failed()).extracting(Finding::clauseId).containsExactly("C2", "C3");
  }

  @Test
  void a_clause_for_an_officer_refers() {
    assertThat(ruling(MET, FOR_AN_OFFICER).outcome()).isEqualTo(Ruling.Outcome.REFER_TO_OFFICER);
  }

  private static Ruling ruling(Clause.Result... results) {
    int[] number = {0};
    return Ruling.of(
        Arrays.stream(results)
            .map(r -> new Finding("C" + number[0]++, r, new BilingualText("a", "ب")))
            .toList());
  }
}
