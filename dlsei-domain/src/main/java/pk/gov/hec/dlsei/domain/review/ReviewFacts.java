package pk.gov.hec.dlsei.domain.review;

import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Addressee;

/**
 * What a decision on an application needs to know besides the application, as of one moment.
 *
 * @param earlier how many that the reviewer could decide go before it, at its university (R06): not
 *     those whose applicants have to answer first, until the answer is due (R16)
 * @param document the id of the current document; empty where none is asked for
 * @param applicant who is told
 */
public record ReviewFacts(int earlier, Optional<Long> document, Addressee applicant) {}
