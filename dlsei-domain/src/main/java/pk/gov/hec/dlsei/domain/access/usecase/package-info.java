/** What a visitor or an account's owner can do about access. */
package pk.gov.hec.dlsei.domain.access.usecase;
