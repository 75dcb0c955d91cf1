/** Pages of administrators. */
package pk.gov.hec.dlsei.web.admin;
