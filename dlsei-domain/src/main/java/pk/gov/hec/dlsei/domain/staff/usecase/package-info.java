/** What administrators do with accounts and roles. */
package pk.gov.hec.dlsei.domain.staff.usecase;
