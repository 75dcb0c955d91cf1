package pk.gov.hec.dlsei.domain.apikey;

import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * What an administrator proposes.
 *
 * @param name of the system, which decisions name
 * @param institution whose system it is; empty for HEC's
 * @param decides whether it may decide on applications, too, or only read
 * @param expiresOn the last day on which it works, by the business clock
 */
public record ApiKeyForm(
    String name, Optional<InstitutionCode> institution, boolean decides, LocalDate expiresOn) {}
