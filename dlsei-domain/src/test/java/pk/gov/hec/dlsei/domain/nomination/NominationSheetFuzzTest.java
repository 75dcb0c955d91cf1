package pk.gov.hec.dlsei.domain.nomination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

class NominationSheetFuzzTest {

  private static final NomineeLine.By BY =
      new NomineeLine.By(new InstitutionCode("QAU"), Set.of(ApplicantCategory.STUDENT));

  /** Whatever the file holds: each line is good or has a fault, or the whole is refused. */
  @FuzzTest(maxDuration = "1m")
  void a_file_is_read_or_refused(FuzzedDataProvider data) {
    Sheet sheet =
        data.consumeBoolean()
            ? NominationSheet.read(
                (NominationSheet.header() + "\n" + data.consumeRemainingAsString()).getBytes(UTF_8))
            : NominationSheet.read(data.consumeRemainingAsBytes());

    assertThat(sheet.lines().isEmpty()).isEqualTo(sheet.fault().isPresent());
    for (Sheet.Line line : sheet.lines()) {
      NomineeLine reading = new NomineeLine(line, BY);
      Nominee nominee = reading.read();
      if (reading.faults().isEmpty()) {
        assertThat(Cnic.faultOf(nominee.cnic())).isNull();
        assertThat(nominee.category()).isEqualTo(ApplicantCategory.STUDENT);
        assertThat(nominee.name()).isNotBlank().doesNotStartWith("=");
      }
    }
  }
}
