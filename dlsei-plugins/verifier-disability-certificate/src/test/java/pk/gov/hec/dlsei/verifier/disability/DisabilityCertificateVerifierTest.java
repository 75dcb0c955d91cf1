package pk.gov.hec.dlsei.verifier.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.reading.Drawn;
import pk.gov.hec.dlsei.reading.ReadingVerifierContract;
import pk.gov.hec.dlsei.reading.Remark;

/** Disability certificates, SOP1/F4. */
class DisabilityCertificateVerifierTest implements ReadingVerifierContract {

  private static final String[] HEALTHY = {
    "Government of the Punjab",
    "Social Welfare Department",
    "Disability certificate",
    "Name: Amina Demo Khan, CNIC 35201-1234567-1",
    "Issued 14-02-2020, valid upto 13-02-2025"
  };

  private final DocumentVerifier verifier = new DisabilityCertificateVerifier();

  @Override
  public PluginProvider<?> provider() {
    return new DisabilityCertificateProvider();
  }

  @Override
  public DocumentVerifier verifier() {
    return verifier;
  }

  @Override
  public SubmittedDocument healthy() {
    return Drawn.document(DocumentKind.DISABILITY_CERTIFICATE, HEALTHY);
  }

  @Test
  void a_certificate_of_the_government_is_supported_throughout() {
    assertThat(seen(healthy()))
        .containsExactly(
            Remark.TEXT.said(),
            Remark.NAME_FOUND.said(),
            Remark.CNIC_FOUND.said(),
            DisabilityCertificateVerifier.OF_GOVERNMENT.said(),
            DisabilityCertificateVerifier.DISABILITY.said(),
            Remark.VALID_UNTIL.said("2025-02-13"),
            Remark.NEWEST_DATE.said("2025-02-13"));
  }

  private List<Observation> valid(String until) {
    return seen(DocumentKind.DISABILITY_CERTIFICATE, "Government, disability certificate", until);
  }

  @Test
  void a_certificate_that_expired_yesterday_is_doubted() {
    assertThat(valid("Valid until 09-08-2023")).contains(Remark.EXPIRED.said("2023-08-09"));
    assertThat(Remark.EXPIRED.said("2023-08-09").weight()).isEqualTo(Weight.DOUBTS);
  }

  @Test
  void one_that_expires_today_or_tomorrow_is_valid_and_ends_soon() {
    assertThat(valid("Valid until 10-08-2023"))
        .contains(Remark.ENDS_SOON.said("2023-08-10"))
        .doesNotContain(Remark.EXPIRED.said("2023-08-10"));
    assertThat(valid("Valid until 11-08-2023")).contains(Remark.ENDS_SOON.said("2023-08-11"));
    assertThat(Remark.ENDS_SOON.said("2023-08-10").weight()).isEqualTo(Weight.NOTE);
  }

  @Test
  void one_without_an_end_is_noted() {
    assertThat(valid("Issued 14-02-2020")).contains(Remark.NO_EXPIRY.said());
  }

  @Test
  void a_letter_of_a_private_clinic_is_doubted() {
    assertThat(seen(DocumentKind.DISABILITY_CERTIFICATE, "Demo Clinic: she needs new glasses"))
        .contains(
            DisabilityCertificateVerifier.NOT_OF_GOVERNMENT.said(),
            DisabilityCertificateVerifier.NO_DISABILITY.said());
  }
}
