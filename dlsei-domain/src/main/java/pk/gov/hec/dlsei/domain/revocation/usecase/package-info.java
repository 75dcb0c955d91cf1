/** What jobs and officers do with revocations. */
package pk.gov.hec.dlsei.domain.revocation.usecase;
