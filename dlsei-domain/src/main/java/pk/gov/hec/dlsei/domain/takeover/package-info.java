/**
 * What HEC takes over from earlier registers by files: licences of earlier years (WP2/2.1, 2.2,
 * A.4), and who used a cohort, from the learning platform's data (WP2/A.1).
 */
package pk.gov.hec.dlsei.domain.takeover;
