/** Pages of everybody's own account: register, sign in, profile. */
package pk.gov.hec.dlsei.web.account;
