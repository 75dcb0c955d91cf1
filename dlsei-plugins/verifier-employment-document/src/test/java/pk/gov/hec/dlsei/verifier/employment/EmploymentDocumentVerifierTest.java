package pk.gov.hec.dlsei.verifier.employment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.reading.Drawn;
import pk.gov.hec.dlsei.reading.ReadingVerifierContract;
import pk.gov.hec.dlsei.reading.Remark;

/** Employment letters and office cards, WP2/4.2.1. */
class EmploymentDocumentVerifierTest implements ReadingVerifierContract {

  private static final String[] HEALTHY = {
    "University of the Demo Valley",
    "Dated: 01-08-2023",
    "It is certified that Amina Demo Khan, CNIC 35201-1234567-1,",
    "is serving as lecturer in the department of physics."
  };

  private final DocumentVerifier verifier = new EmploymentDocumentVerifier();

  @Override
  public PluginProvider<?> provider() {
    return new EmploymentDocumentProvider();
  }

  @Override
  public DocumentVerifier verifier() {
    return verifier;
  }

  @Override
  public SubmittedDocument healthy() {
    return Drawn.document(DocumentKind.EMPLOYMENT_LETTER, HEALTHY);
  }

  @Test
  void a_letter_of_this_year_is_supported_throughout() {
    assertThat(seen(healthy()))
        .containsExactly(
            Remark.TEXT.said(),
            Remark.NAME_FOUND.said(),
            Remark.CNIC_FOUND.said(),
            Remark.UNIVERSITY_FOUND.said(),
            EmploymentDocumentVerifier.SERVES.said(),
            Remark.NEWEST_DATE.said("2023-08-01"));
  }

  @Test
  void a_letter_is_old_after_a_year_and_not_on_its_last_day() {
    assertThat(seen(DocumentKind.EMPLOYMENT_LETTER, "Dated 09-08-2022, an employee of ours"))
        .contains(EmploymentDocumentVerifier.OLD.said("2022-08-09"));
    assertThat(seen(DocumentKind.EMPLOYMENT_LETTER, "Dated 10-08-2022, an employee of ours"))
        .doesNotContain(EmploymentDocumentVerifier.OLD.said("2022-08-10"));
    assertThat(seen(DocumentKind.OFFICE_CARD, "Issued 09-08-2022, an employee of ours"))
        .noneMatch(seen -> seen.equals(EmploymentDocumentVerifier.OLD.said("2022-08-09")));
  }

  @Test
  void a_letter_dated_after_the_day_is_doubted() {
    assertThat(seen(DocumentKind.EMPLOYMENT_LETTER, "Dated: 11-08-2023, an employee of ours"))
        .contains(Remark.ISSUED_LATER.said("2023-08-11"));
    assertThat(seen(DocumentKind.EMPLOYMENT_LETTER, "Dated: 10-08-2023, an employee of ours"))
        .doesNotContain(Remark.ISSUED_LATER.said("2023-08-10"));
  }

  @Test
  void a_letter_about_something_else_is_doubted() {
    assertThat(seen(DocumentKind.EMPLOYMENT_LETTER, "A bill for the electricity of July 2023"))
        .contains(EmploymentDocumentVerifier.SERVES_NOT.said());
  }

  @Test
  void who_has_left_is_pointed_at() {
    assertThat(seen(DocumentKind.EMPLOYMENT_LETTER, "He was employed here and has resigned"))
        .contains(EmploymentDocumentVerifier.HAS_LEFT.said());
    assertThat(seen(healthy())).doesNotContain(EmploymentDocumentVerifier.HAS_LEFT.said());
  }

  @Test
  void an_office_card_ends_its_validity_or_names_none() {
    assertThat(seen(DocumentKind.OFFICE_CARD, "Designation: lecturer", "Expiry 09/08/2023"))
        .contains(Remark.EXPIRED.said("2023-08-09"))
        .doesNotContain(Remark.NO_EXPIRY.said());
    assertThat(seen(DocumentKind.OFFICE_CARD, "Designation: lecturer", "Expiry 10/08/2023"))
        .contains(Remark.ENDS_SOON.said("2023-08-10"))
        .noneMatch(
            seen ->
                seen.weight() == Weight.DOUBTS
                    && seen.text().english().contains(Drawn.DAY.toString()));
    assertThat(seen(DocumentKind.OFFICE_CARD, "Designation: lecturer, employee no. 17"))
        .contains(Remark.NO_EXPIRY.said());
  }
}
