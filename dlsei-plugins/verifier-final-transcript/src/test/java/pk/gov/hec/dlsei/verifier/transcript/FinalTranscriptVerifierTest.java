package pk.gov.hec.dlsei.verifier.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.reading.Drawn;
import pk.gov.hec.dlsei.reading.ReadingVerifierContract;
import pk.gov.hec.dlsei.reading.Remark;

/** Final transcripts of alumni, SOP1/F10. */
class FinalTranscriptVerifierTest implements ReadingVerifierContract {

  private static final String[] HEALTHY = {
    "University of the Demo Valley",
    "Final transcript, Bachelor of Science in Physics",
    "Name: Amina Demo Khan, CNIC 35201-1234567-1",
    "Registration no. 2021-CS-7",
    "Date of completion: 30-06-2021"
  };

  private final DocumentVerifier verifier = new FinalTranscriptVerifier();

  @Override
  public PluginProvider<?> provider() {
    return new FinalTranscriptProvider();
  }

  @Override
  public DocumentVerifier verifier() {
    return verifier;
  }

  @Override
  public SubmittedDocument healthy() {
    return Drawn.document(DocumentKind.FINAL_TRANSCRIPT, HEALTHY);
  }

  private List<Observation> transcript(String line) {
    return seen(DocumentKind.FINAL_TRANSCRIPT, "A transcript of the demo university", line);
  }

  @Test
  void a_transcript_of_a_completed_degree_is_supported_throughout() {
    assertThat(seen(healthy()))
        .containsExactly(
            Remark.TEXT.said(),
            Remark.NAME_FOUND.said(),
            Remark.CNIC_FOUND.said(),
            Remark.REGISTRATION_FOUND.said(),
            Remark.UNIVERSITY_FOUND.said(),
            FinalTranscriptVerifier.DEGREE.said(),
            FinalTranscriptVerifier.COMPLETED.said("2021-06-30"),
            Remark.NEWEST_DATE.said("2021-06-30"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Degree awarded on 30 June 2021",
        "Degree completed in June, 2021",
        "Result declared on 30-06-2021",
        "Conferred: June 30, 2021"
      })
  void a_date_of_completion_is_read_however_it_is_written(String line) {
    assertThat(transcript(line)).contains(FinalTranscriptVerifier.COMPLETED.said("2021-06-30"));
  }

  @Test
  void one_that_is_completed_tomorrow_is_doubted_and_today_it_is_not() {
    assertThat(transcript("Completed 11-08-2023"))
        .contains(FinalTranscriptVerifier.COMPLETED_LATER.said("2023-08-11"));
    assertThat(transcript("Completed 10-08-2023"))
        .contains(FinalTranscriptVerifier.COMPLETED.said("2023-08-10"));
    assertThat(FinalTranscriptVerifier.COMPLETED_LATER.weight()).isEqualTo(Weight.DOUBTS);
  }

  @Test
  void one_of_a_semester_names_no_completion() {
    assertThat(transcript("Third semester, printed 02-03-2021"))
        .contains(FinalTranscriptVerifier.NO_COMPLETION.said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BS (Physics)             | true",
        "M.Sc. Botany             | true",
        "Doctor of Philosophy     | true",
        "Ph.D                     | true",
        "B.E. Civil               | true",
        "Course list of a semester | false",
        "She was here as a guest  | false"
      })
  void a_degree_is_known_by_its_names(String line, boolean named) {
    assertThat(transcript(line).contains(FinalTranscriptVerifier.DEGREE.said())).isEqualTo(named);
  }
}
