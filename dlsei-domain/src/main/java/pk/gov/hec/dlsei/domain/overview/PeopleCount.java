package pk.gov.hec.dlsei.domain.overview;

import pk.gov.hec.dlsei.domain.institution.Institution.Sector;

/**
 * People of one place who have come equally far. Each person counts once, at the university of the
 * latest application.
 *
 * @param province of the university; empty where it is not known
 * @param sector of the university
 * @param furthest the last step that they have reached
 * @param people how many
 * @param holders of them, who have a licence now
 * @param active of the holders, who were active in the last 30 days
 * @param revoked of them, from whom a licence was taken back
 * @param takenOver of them, whose licence comes from an earlier register
 */
public record PeopleCount(
    String province,
    Sector sector,
    FunnelStep furthest,
    int people,
    int holders,
    int active,
    int revoked,
    int takenOver) {}
