/** What jobs do with licences that end or run on. */
package pk.gov.hec.dlsei.domain.expiry.usecase;
