/**
 * What learners do at the learning platform, as its exports and its interface tell it: the rules of
 * revocation, forfeiture and refunds ask for it (WP2/5, SOP4).
 */
package pk.gov.hec.dlsei.domain.activity;
