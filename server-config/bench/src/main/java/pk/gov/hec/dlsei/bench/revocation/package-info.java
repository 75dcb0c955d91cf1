/** How long the review of licences and their revocation take. */
package pk.gov.hec.dlsei.bench.revocation;
