/** What HEC sets for a cohort, and reads of it: each is a transaction. */
package pk.gov.hec.dlsei.domain.quota.usecase;
