package pk.gov.hec.dlsei.verifier.student;

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

/** Cards, transcripts and certificates of students, WP2/4.1.4. */
class StudentDocumentVerifierTest implements ReadingVerifierContract {

  private static final String[] CARD = {
    "UNIVERSITY OF THE DEMO VALLEY",
    "Admission card, spring semester",
    "Name: AMINA DEMO KHAN",
    "Registration no. 2021/CS/7",
    "CNIC 35201-1234567-1",
    "Issued 14-02-2023"
  };

  private final DocumentVerifier verifier = new StudentDocumentVerifier();

  @Override
  public PluginProvider<?> provider() {
    return new StudentDocumentProvider();
  }

  @Override
  public DocumentVerifier verifier() {
    return verifier;
  }

  @Override
  public SubmittedDocument healthy() {
    return Drawn.document(DocumentKind.ADMISSION_CARD, CARD);
  }

  private List<Observation> card(String... lines) {
    return seen(DocumentKind.STUDENT_CARD, lines);
  }

  @Test
  void a_card_that_fits_the_form_is_supported_throughout() {
    assertThat(seen(healthy()))
        .containsExactly(
            Remark.TEXT.said(),
            Remark.NAME_FOUND.said(),
            Remark.CNIC_FOUND.said(),
            Remark.REGISTRATION_FOUND.said(),
            Remark.UNIVERSITY_FOUND.said(),
            Remark.NEWEST_DATE.said("2023-02-14"));
  }

  @Test
  void a_card_of_somebody_else_is_doubted() {
    assertThat(card("Elsewhere College", "Bilal Example", "2019-EE-70 and 12021-CS-7"))
        .containsExactly(
            Remark.TEXT.said(),
            Remark.NAME_NOT_FOUND.said(),
            Remark.CNIC_NOT_FOUND.said(),
            Remark.REGISTRATION_NOT_FOUND.said(),
            Remark.UNIVERSITY_NOT_FOUND.said(),
            Remark.NO_DATE.said());
  }

  @Test
  void a_part_of_the_name_is_counted() {
    assertThat(card("Amina Khan, a student of computer science"))
        .contains(Remark.NAME_IN_PART.said(2, 3));
  }

  @Test
  void a_university_is_found_by_the_words_that_are_its_own() {
    assertThat(card("Demo Valley University, campus I")).contains(Remark.UNIVERSITY_FOUND.said());
    assertThat(card("The University of the Valley, campus I"))
        .contains(Remark.UNIVERSITY_NOT_FOUND.said());
  }

  @Test
  void the_previous_education_may_be_of_another_institution() {
    assertThat(
            seen(
                DocumentKind.PREVIOUS_EDUCATION,
                "Board of Examples",
                "Amina Demo Khan has passed in 2020"))
        .contains(Remark.NAME_FOUND.said(), StudentDocumentVerifier.ANOTHER_INSTITUTION.said())
        .noneMatch(observation -> observation.weight() == Weight.DOUBTS);
  }

  @Test
  void the_end_of_validity_is_told_beside_the_newest_date() {
    assertThat(card("A card of a student", "Printed 03/01/2024", "Valid upto: 31 August 2023"))
        .contains(Remark.ENDS_SOON.said("2023-08-31"), Remark.NEWEST_DATE.said("2024-01-03"));
  }

  @Test
  void a_card_that_has_expired_is_doubted_from_the_next_day_on() {
    assertThat(card("A card of a student", "Valid upto: 9 August 2023"))
        .contains(Remark.EXPIRED.said("2023-08-09"));
    assertThat(card("A card of a student", "Valid upto: 10 August 2023"))
        .contains(Remark.ENDS_SOON.said("2023-08-10"));
  }
}
