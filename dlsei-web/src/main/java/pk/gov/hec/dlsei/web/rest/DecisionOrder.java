package pk.gov.hec.dlsei.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;

/**
 * A decision as it is sent.
 *
 * @param act APPROVE, REJECT or ASK_FOR_MORE
 * @param version of the application, as it was read
 * @param template a ready sentence; for REJECT and ASK_FOR_MORE it or words are needed
 * @param words own words, which the applicant reads
 * @param onBehalf how HEC has verified it in the focal person's place (WP2/4.1.11); only for keys
 *     of HEC's
 */
@Schema(name = "DecisionOrder")
public record DecisionOrder(
    @Schema(implementation = DecideApplication.Act.class, required = true) String act,
    @Schema(required = true) Integer version,
    @Schema(implementation = ReasonTemplate.class) String template,
    String words,
    String onBehalf) {

  @Override
  public String toString() {
    return "an order to " + act;
  }
}
