package pk.gov.hec.dlsei.domain.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm.Holder;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** Licences of earlier years, line by line (WP2/2.1, 2.2, A.4). */
class EarlierLineTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 8, 3);

  private static EarlierLine read(String cells) {
    Sheet sheet = EarlierColumn.read((EarlierColumn.header() + "\n" + cells).getBytes(UTF_8));
    assertThat(sheet.fault()).isEmpty();
    return EarlierLine.of(sheet.lines().get(0), TODAY);
  }

  private static List<String> faults(String cells) {
    return read(cells).faults().stream().map(TakeoverFault::toString).toList();
  }

  @Test
  void a_learner_of_a_university() {
    EarlierLine line =
        read("Old Example,35202-1234567-1,old@people.example,,alumni,qau,,2021-10-05,5/11/2021,x7");

    assertThat(line.faults()).isEmpty();
    assertThat(line.learner().category()).isEqualTo(ApplicantCategory.ALUMNUS);
    assertThat(line.licence().learnerId()).contains("x7");
    assertThat(line.term(TODAY).holder()).isEqualTo(Holder.LEARNER);
    assertThat(line.term(TODAY).paidIn()).hasValue(2021);
    assertThat(line.term(TODAY).activatedOn()).contains(LocalDate.of(2021, 11, 5));
    assertThat(line.toString() + line.learner()).doesNotContain("Old", "35202", "old@");
  }

  /** Reading R31: whatever the year of the activation. */
  @Test
  void the_year_is_that_of_the_payment() {
    EarlierLine line =
        read("Old Example,35202-1234567-1,old@people.example,,alumni,QAU,,2021-12-20,2022-01-05,");

    assertThat(line.term(TODAY).paidIn()).hasValue(2021);
  }

  /** Reading R32. */
  @Test
  void somebody_of_a_private_organisation() {
    EarlierLine line =
        read("Old Example,3520212345671,old@people.example,03001234567,,,Acme,2022-10-05,,");

    assertThat(line.faults()).isEmpty();
    assertThat(line.learner().category()).isEqualTo(ApplicantCategory.EXTERNAL);
    assertThat(line.term(TODAY).holder()).isEqualTo(Holder.ORGANISATION);
    assertThat(line.term(TODAY).activatedOn()).isEmpty();
  }

  @Test
  void each_fault_names_its_column() {
    assertThat(faults("=cmd,12,nobody,042,pupil,,,2021-02-30,2023-08-04,"))
        .containsExactly(
            "2 NAME FORMULA",
            "2 CNIC NOT_13_DIGITS",
            "2 EMAIL EMAIL_WRONG",
            "2 MOBILE MOBILE_WRONG",
            "2 CATEGORY UNKNOWN",
            "2 PAID_ON DATE_WRONG",
            "2 ACTIVATED_ON IN_THE_FUTURE",
            "2 UNIVERSITY ONE_OF_BOTH");
    assertThat(faults("A,3520212345671,a@b.example,,student,QAU,Acme,,,"))
        .containsExactly("2 PAID_ON MISSING", "2 UNIVERSITY ONE_OF_BOTH");
  }
}
