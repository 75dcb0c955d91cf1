package pk.gov.hec.dlsei.api.document;

import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;

/**
 * A document and what the applicant's form says, to compare. Created by HOST. Prints no personal
 * data.
 *
 * @param kind what the applicant says it is, never null
 * @param mediaType found from the content, never from the name: {@code application/pdf}, {@code
 *     image/jpeg} or {@code image/png}; never null
 * @param content the file, in memory so that nothing of it is left behind on a disk; never null, at
 *     most a few megabytes, not to be changed
 * @param holder what the form says of its holder, never null
 * @param day on which it is looked at, by the business clock, in Asia/Karachi: a verifier has no
 *     clock of its own; never null
 */
public record SubmittedDocument(
    DocumentKind kind, String mediaType, byte[] content, Holder holder, LocalDate day) {

  /**
   * What the form says of the applicant.
   *
   * @param name as in the form, never null
   * @param cnic never null
   * @param registrationNumber at the university, empty where the form asks for none
   * @param institution the university's name in English, never null
   */
  public record Holder(
      String name, Cnic cnic, Optional<String> registrationNumber, String institution) {

    @Override
    public String toString() {
      return "a document's holder";
    }
  }

  @Override
  public String toString() {
    return kind + " " + mediaType + ", " + content.length + " bytes";
  }
}
