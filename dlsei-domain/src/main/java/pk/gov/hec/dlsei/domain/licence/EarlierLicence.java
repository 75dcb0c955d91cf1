package pk.gov.hec.dlsei.domain.licence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an earlier register says of a licence (WP2/2.1, 2.2, A.4).
 *
 * @param paidOn the day of the payment, which decides (reading R31), never null
 * @param activatedOn empty where it was never activated
 * @param learnerId by which the learning platform knows the learner; empty where it is not known
 */
public record EarlierLicence(
    LocalDate paidOn, Optional<LocalDate> activatedOn, Optional<String> learnerId) {}
