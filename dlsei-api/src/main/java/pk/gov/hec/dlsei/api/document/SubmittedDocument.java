package pk.gov.hec.dlsei.api.document;

import java.nio.file.Path;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;

/**
 * A document and what the applicant's form says, to compare. Created by HOST.
 *
 * @param kind what the applicant says it is, never null
 * @param mediaType found from the content, never from the name: PDF, JPEG or PNG; never null
 * @param content a file that exists while the verifier runs, never null
 * @param name of the applicant as in the form, never null
 * @param cnic of the applicant, never null
 * @param registrationNumber at the university, empty where the form asks for none
 */
public record SubmittedDocument(
    DocumentKind kind,
    String mediaType,
    Path content,
    String name,
    Cnic cnic,
    Optional<String> registrationNumber) {}
