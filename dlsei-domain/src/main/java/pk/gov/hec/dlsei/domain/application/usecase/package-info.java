/** What an applicant does: each is a transaction. */
package pk.gov.hec.dlsei.domain.application.usecase;
