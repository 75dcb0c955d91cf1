/** Taking licences back (WP2/5): the review that proposes and warns, and what is confirmed. */
package pk.gov.hec.dlsei.batch.revocation;
