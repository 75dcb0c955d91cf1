/** Accounts: registration, signing in, second factor, links, and the guard against guessing. */
package pk.gov.hec.dlsei.domain.access;
