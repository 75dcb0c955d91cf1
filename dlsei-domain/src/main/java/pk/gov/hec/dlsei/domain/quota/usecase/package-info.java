/** What HEC sets for a cohort: each is a transaction. */
package pk.gov.hec.dlsei.domain.quota.usecase;
